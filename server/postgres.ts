import { rmSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readJson, writeJson } from './json-file';
import { freePort, isTaken } from './ports';
import { createCluster } from './postgres-cluster';
import { clearTheWay } from './postgres-orphan';
import { postgresPlace } from './postgres-place';
import { type Server, spawnServer } from './postgres-server';
import { birthOf, isAlive } from './processes';
import { secrets } from './secrets';
import { pause, print, printError } from './terminal';

export interface Cluster {
	port: number;
	/** True when another process of this checkout started it; then stop() leaves it alone. */
	borrowed: boolean;
	ownerUrl(database?: string): string;
	superuserUrl(database?: string): string;
	/** Ends within seconds: sessions are cut, everything committed is on disk. */
	stop(): Promise<void>;
	/** The server's own process; rises again by itself when it dies. */
	pid(): number | undefined;
	/** The folder that holds the data. */
	place: string;
}

interface Options {
	dataDir: string;
	/** Tests may lose their data; an office may not. */
	durable?: boolean;
	maxConnections?: number;
	/** It rose again at another port, because somebody else had taken its own meanwhile. */
	onMoved?(): void;
}

interface Running {
	port: number;
	owner: number;
	ownerBirth: string;
}

/** In milliseconds: whatever keeps it from starting, soon after it has gone it runs. */
const retryEvery = 1000;

const runningFile = (dataDir: string) => path.join(dataDir, 'postgres.json');

/** The process that runs this folder's database, if it is alive. */
export function runningOwner(dataDir: string): number | null {
	const running = readJson<Running>(runningFile(dataDir));
	if (!running?.owner || !isAlive(running.owner)) return null;
	return birthOf(running.owner) === running.ownerBirth ? running.owner : null;
}

export async function startPostgres({
	dataDir,
	durable = true,
	maxConnections = 60,
	onMoved = () => {},
}: Options): Promise<Cluster> {
	const keys = secrets(path.join(dataDir, 'secrets.json'));
	const url = (port: number, user: string, password: string, database: string) =>
		`postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
	const handle = (
		port: () => number,
		rest: Pick<Cluster, 'borrowed' | 'stop' | 'pid' | 'place'>,
	): Cluster => ({
		...rest,
		get port() {
			return port();
		},
		ownerUrl: (database = 'jumelage') => url(port(), 'jumelage', keys.ownerPassword, database),
		superuserUrl: (database = 'postgres') => url(port(), 'postgres', keys.superuserPassword, database),
	});

	const remembered = readJson<Running>(runningFile(dataDir));
	if (remembered && runningOwner(dataDir)) {
		return handle(() => readJson<Running>(runningFile(dataDir))?.port ?? remembered.port, {
			borrowed: true,
			place: '',
			stop: async () => {},
			pid: () => undefined,
		});
	}

	const place = postgresPlace(dataDir);
	await clearTheWay(place);
	await createCluster(place, keys);
	let port = remembered?.port ?? (await freePort());
	let server: Server | undefined;
	let stopping = false;

	/** At the same port as ever: whom it was told asks there. Only one that somebody else has taken is given up. */
	async function launch() {
		await clearTheWay(place);
		const taken = await isTaken(port);
		if (stopping) return;
		if (taken) port = await freePort();
		server = spawnServer(place, { port, durable, maxConnections });
		await server.ready();
		void server.ended.then(() => (stopping ? undefined : riseAgain()));
		if (taken) onMoved();
	}

	function noteDown() {
		const running = { port, owner: process.pid, ownerBirth: birthOf(process.pid) };
		// A full disk takes no file, and one that says the same needs no writing.
		if (!isDeepStrictEqual(readJson(runningFile(dataDir)), running)) writeJson(runningFile(dataDir), running);
	}

	let lastRise = 0;
	async function riseAgain() {
		print('PostgreSQL ended by itself; starting it again.', 'error');
		const again = Date.now() - lastRise < 10_000;
		let told = '';
		for (let wait = again ? retryEvery : 200; !stopping; wait = retryEvery) {
			await pause(wait);
			if (stopping) return;
			lastRise = Date.now();
			try {
				await launch();
				break;
			} catch (error) {
				const { message } = error as Error;
				if (message !== told && !stopping) print(message, 'error');
				told = message;
			}
		}
		if (stopping) return;
		print(`PostgreSQL is back at port ${port}.`);
		try {
			noteDown();
		} catch (error) {
			printError(error, 'postgres.json could not be written; other programs look for the database there.');
		}
	}

	// Another program may take the port between asking and opening it.
	for (let attempt = 1; !server; attempt++) {
		await launch().catch((error) => {
			server = undefined;
			if (attempt === 3) throw error;
		});
	}
	noteDown();
	return handle(() => port, {
		borrowed: false,
		place: place.cluster,
		pid: () => server?.process.pid,
		async stop() {
			stopping = true;
			server?.process.kill('SIGINT');
			const patience = setTimeout(() => server?.process.kill('SIGQUIT'), 6000);
			await server?.ended;
			clearTimeout(patience);
			rmSync(runningFile(dataDir), { force: true });
			writeJson(runningFile(dataDir), { port });
		},
	});
}
