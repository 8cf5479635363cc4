import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { readJson, writeJson } from './json-file';
import { freePort } from './ports';
import { createCluster } from './postgres-cluster';
import { clearTheWay } from './postgres-orphan';
import { type Place, postgresPlace } from './postgres-place';
import { birthOf, isAlive } from './processes';
import { PlainError, pause, say } from './say';
import { secrets } from './secrets';

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
}

interface Running {
	port: number;
	owner: number;
	ownerBirth: string;
}

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
		return handle(() => remembered.port, {
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
	let server: ChildProcess | undefined;
	let watchdog: ChildProcess | undefined;
	let stopping = false;

	async function launch() {
		for (let attempt = 1; ; attempt++) {
			try {
				server = await run(place, port, durable, maxConnections);
				break;
			} catch (error) {
				if (attempt === 5) throw error;
				await clearTheWay(place);
				port = await freePort();
			}
		}
		watchdog = stopWithUs(server);
		writeJson(runningFile(dataDir), { port, owner: process.pid, ownerBirth: birthOf(process.pid) });
		server.once('exit', () => {
			watchdog?.kill('SIGKILL');
			if (!stopping) void riseAgain();
		});
	}

	async function riseAgain() {
		say('PostgreSQL ended by itself; starting it again.');
		for (let wait = 200; !stopping; wait = Math.min(wait * 2, 5000)) {
			await pause(wait);
			if (stopping) return;
			try {
				await clearTheWay(place);
				return await launch();
			} catch (error) {
				say(`PostgreSQL does not start: ${(error as Error).message}`);
			}
		}
	}

	await launch();
	return handle(() => port, {
		borrowed: false,
		place: place.cluster,
		pid: () => server?.pid,
		async stop() {
			stopping = true;
			if (server && server.exitCode === null && server.signalCode === null) {
				const ended = new Promise((resolve) => server?.once('exit', resolve));
				server.kill('SIGINT');
				const patience = setTimeout(() => server?.kill('SIGQUIT'), 6000);
				await ended;
				clearTimeout(patience);
			}
			watchdog?.kill('SIGKILL');
			rmSync(runningFile(dataDir), { force: true });
			writeJson(runningFile(dataDir), { port });
		},
	});
}

async function run(place: Place, port: number, durable: boolean, maxConnections: number) {
	const settings = {
		listen_addresses: '127.0.0.1',
		unix_socket_directories: '',
		max_connections: maxConnections,
		shared_buffers: '128MB',
		max_wal_size: '512MB',
		// An error quotes the value that it is about, and so do its details; the office logs which error it was.
		log_min_messages: 'log',
		log_min_error_statement: 'panic',
		log_error_verbosity: 'terse',
		log_parameter_max_length: 0,
		log_parameter_max_length_on_error: 0,
		log_statement: 'none',
		log_min_duration_statement: -1,
		log_checkpoints: 'off',
		...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
	};
	const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
	const logFile = `${place.cluster}.log`;
	if (existsSync(logFile) && statSync(logFile).size > 5_000_000) rmSync(logFile);
	const log = openSync(logFile, 'a', 0o600);
	const from = statSync(logFile).size;
	// A group of its own: Ctrl+C in the terminal must reach us first, and the database last.
	const server = spawn(
		path.join(place.binaries, 'bin', 'postgres'),
		['-D', place.cluster, '-p', String(port), ...flags],
		{
			...place.account,
			cwd: '/',
			detached: true,
			stdio: ['ignore', log, log],
			env: { ...process.env, LC_ALL: '', LC_MESSAGES: 'C' },
		},
	);
	server.on('error', () => {});
	for (let waited = 0; waited < 60_000; waited += 20) {
		if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) break;
		const [pid, , , , , , , status] = readPidFile(place.cluster);
		if (Number(pid) === server.pid && status?.trim() === 'ready') return server;
		await pause(20);
	}
	server.kill('SIGQUIT');
	const why = readFileSync(logFile, 'utf8').slice(from).trim().split('\n').at(-1);
	throw new PlainError(`PostgreSQL did not start (${logFile}): ${why}`);
}

function readPidFile(cluster: string) {
	try {
		return readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
	} catch {
		return [];
	}
}

/** A shell that waits for our end of its pipe to close, however we die, and then stops the server. */
function stopWithUs(server: ChildProcess) {
	const watchdog = spawn('/bin/sh', ['-c', 'read _; kill -INT "$1"', 'sh', String(server.pid)], {
		cwd: '/',
		detached: true,
		stdio: ['pipe', 'ignore', 'ignore'],
	});
	watchdog.on('error', () => {});
	watchdog.unref();
	return watchdog;
}
