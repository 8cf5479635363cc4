import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../paths';
import { freePort } from '../ports';
import { servingNode } from '../serving-node.mjs';
import { clockOf, memoryOf } from './memory';

export interface OfficeProcess {
	baseUrl: string;
	/** From the command to the line "Ready". */
	seconds: number;
	/** Resident memory in MB of the front door and Next's process. */
	memory(): { door: number; next: number };
	/** Processor time that both have used so far, in milliseconds. */
	clock(): number;
	stop(): Promise<void>;
}

/** The office as `npm start` runs it, in a process of its own with a data folder of its own. */
export async function startOffice(
	env: Record<string, string | undefined>,
	dataDir: string,
): Promise<OfficeProcess> {
	const port = await freePort();
	const baseUrl = `http://127.0.0.1:${port}`;
	const begun = performance.now();
	const child = spawn(servingNode().node, [path.join(root, 'server', 'run.mjs'), 'start'], {
		cwd: root,
		env: {
			...process.env,
			npm_lifecycle_event: undefined,
			...env,
			PORT: String(port),
			BASE_URL: baseUrl,
			JUMELAGE_DATA_DIR: dataDir,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	await ready(child);
	return {
		baseUrl,
		seconds: (performance.now() - begun) / 1000,
		memory: () => memoryOf(child.pid ?? 0),
		clock: clockOf(child.pid ?? 0),
		stop: () => ended(child),
	};
}

function ready(child: ChildProcess): Promise<void> {
	let output = '';
	return new Promise((resolve, reject) => {
		const read = (chunk: Buffer) => {
			output += chunk;
			if (output.includes('Ready:')) resolve();
		};
		child.stdout?.on('data', read);
		child.stderr?.on('data', read);
		child.once('exit', (code) =>
			reject(new Error(`the office ended (${code}) before it was ready:\n${output}`)),
		);
	});
}

async function ended(child: ChildProcess) {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGTERM');
	await gone;
}
