import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './paths';
import { pause, say } from './say';

export interface Application {
	/** Where Next answers, or null while it doesn't. */
	port(): number | null;
	stop(): Promise<void>;
}

/** In MB. What a page is rendered with is garbage when it is sent; with Node's 16 MB, collecting it took a fifth of the time. */
const moreYoungSpace = '--max-semi-space-size=64';

/** Keeps a Next process alive: when it dies another one is started, ever more patiently. */
export async function startApplication(env: NodeJS.ProcessEnv, onReady: () => void): Promise<Application> {
	let child: ChildProcess | undefined;
	let port: number | null = null;
	let stopping = false;

	function launch(): Promise<boolean> {
		return new Promise((resolve) => {
			const next = spawn(process.execPath, [moreYoungSpace, path.join(root, 'server', 'next-server.mjs')], {
				cwd: root,
				detached: true,
				env: { ...env, NODE_ENV: 'production' },
				stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
			});
			child = next;
			next.once('message', (message: { ready: number }) => {
				port = message.ready;
				onReady();
				resolve(true);
			});
			next.once('error', () => resolve(false));
			next.once('exit', (code, signal) => {
				port = null;
				resolve(false);
				if (stopping) return;
				say(`The application ended by itself (${signal ?? code}); starting it again.`);
				void riseAgain();
			});
		});
	}

	let wait = 100;
	let lastRise = 0;
	async function riseAgain() {
		wait = Date.now() - lastRise > 60_000 ? 100 : Math.min(wait * 2, 10_000);
		lastRise = Date.now();
		await pause(wait);
		if (!stopping) await launch();
	}

	await launch();
	return {
		port: () => port,
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
