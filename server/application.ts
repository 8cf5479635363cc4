import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { textFacts } from '@/lib/error-facts';
import type { Figures } from '@/lib/figures';
import { createLog } from '@/lib/log-lines';
import { root } from './paths';
import { servingNode } from './serving-node.mjs';
import { pause, print } from './terminal';

export interface Application {
	/** Where Next answers, or null while it doesn't. */
	port(): number | null;
	/** Starts another Next with the environment as it is now; what runs is answered first. */
	restart(): void;
	/** What its process says of itself, or null if it doesn't within a second. */
	figures(): Promise<ApplicationFigures | null>;
	stop(): Promise<void>;
}

/** Memory in bytes, lag of the event loop since it was last asked for in seconds, processor time in microseconds. */
export type ApplicationFigures = Partial<Figures> & {
	rss: number;
	heapUsed: number;
	lag: number;
	cpu: { user: number; system: number };
};

type Message = { ready?: number; figures?: ApplicationFigures };

/** In MB. What a page is rendered with is garbage when it is sent; with Node's 16 MB, collecting it took a fifth of the time. */
const moreYoungSpace = '--max-semi-space-size=64';

type WriteLine = (line: string) => void;

const isOurLine = (line: string) => /^\{"level":\d+,"time":/.test(line);

/** Passes on the lines of our log; of what else is written, such as by Node when it dies, only the kind of error and where. */
function passLinesOn(stream: Readable, write: WriteLine) {
	const others = createLog('info', { write: (line) => write(line.trimEnd()) });
	createInterface({ input: stream }).on('line', (line) => {
		if (isOurLine(line)) return write(line);
		const text = textFacts(line);
		if (text) others.error({ text }, 'the application wrote past its log; its words are left out');
	});
}

/** At most so many milliseconds between two starts: whatever kept it from living, soon after it has gone it lives. */
const longestWait = 3000;

/** Keeps a Next process alive: when it dies another one is started, ever more patiently. `env` is asked at each start. */
export async function startApplication(
	env: () => NodeJS.ProcessEnv,
	onReady: () => void,
	write: WriteLine = (line) => process.stdout.write(`${line}\n`),
): Promise<Application> {
	const { node } = servingNode();
	let child: ChildProcess | undefined;
	let port: number | null = null;
	let stopping = false;
	let wanted = false;
	const asking: ((figures: ApplicationFigures) => void)[] = [];

	function launch(): Promise<boolean> {
		return new Promise((resolve) => {
			const next = spawn(node, [moreYoungSpace, path.join(root, 'server', 'next-server.mjs')], {
				cwd: root,
				detached: true,
				env: { ...env(), NODE_ENV: 'production' },
				stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
			});
			child = next;
			for (const stream of [next.stdout, next.stderr]) if (stream) passLinesOn(stream, write);
			next.on('message', ({ ready, figures }: Message) => {
				if (figures) for (const tell of asking.splice(0)) tell(figures);
				if (ready === undefined) return;
				port = ready;
				onReady();
				resolve(true);
			});
			next.once('error', () => resolve(false));
			next.once('exit', (code, signal) => {
				port = null;
				resolve(false);
				if (stopping) return;
				if (!wanted)
					print(`The application ended by itself (${signal ?? code}); starting it again.`, 'error');
				wanted = false;
				void riseAgain();
			});
		});
	}

	let wait = 100;
	let lastRise = 0;
	async function riseAgain() {
		wait = Date.now() - lastRise > 60_000 ? 100 : Math.min(wait * 2, longestWait);
		lastRise = Date.now();
		await pause(wait);
		if (!stopping && (await launch())) print('The application is back.');
	}

	await launch();
	return {
		port: () => port,
		restart() {
			if (stopping || !child || child.exitCode !== null || child.signalCode !== null) return;
			port = null;
			wanted = true;
			child.kill('SIGTERM');
		},
		async figures() {
			if (port === null || !child?.connected) return null;
			const told = new Promise<ApplicationFigures>((resolve) => asking.push(resolve));
			child.send('figures', () => {});
			return Promise.race([told, pause(1000).then(() => null)]);
		},
		async stop() {
			stopping = true;
			port = null;
			if (!child || child.exitCode !== null || child.signalCode !== null) return;
			const ended = new Promise((resolve) => child?.once('exit', resolve));
			child.kill('SIGTERM');
			const patience = setTimeout(() => child?.kill('SIGKILL'), 4000);
			await ended;
			clearTimeout(patience);
		},
	};
}
