import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Place } from './postgres-place';
import { PlainError, pause, print } from './terminal';

interface Options {
	port: number;
	durable: boolean;
	maxConnections: number;
}

export interface Server {
	process: ChildProcess;
	/** Resolves when it takes connections, however long it has to recover; throws its last word if it ends before. */
	ready(): Promise<void>;
	/** Resolves when it has ended; at once if it has already. */
	ended: Promise<void>;
}

/** Starts PostgreSQL in its cluster's folder; it stops when this process does. */
export function spawnServer(place: Place, { port, durable, maxConnections }: Options): Server {
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
	closeSync(log);
	const watchdog = stopWithUs(server);
	const ended = new Promise<void>((resolve) => {
		server.once('error', () => resolve()).once('exit', () => resolve());
	}).finally(() => watchdog.kill('SIGKILL'));

	async function ready() {
		let over = false;
		void ended.then(() => {
			over = true;
		});
		for (let waited = 0; !over; waited += 20) {
			const [pid, , , , , , , status] = readPidFile(place.cluster);
			if (Number(pid) === server.pid && status?.trim() === 'ready') return;
			if (waited === 30_000) print('PostgreSQL is still recovering from its last end; waiting for it.');
			await pause(20);
		}
		const last = readFileSync(logFile, 'utf8').slice(from).trim().split('\n').at(-1) ?? '';
		// Without time and process, which differ at every try.
		const why = last.replace(/^[\d-]+ [\d:.]+ \S+ \[\d+\] /, '');
		throw new PlainError(`PostgreSQL did not start (${logFile}): ${why}`);
	}

	return { process: server, ready, ended };
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
	watchdog.stdin?.on('error', () => {});
	watchdog.unref();
	return watchdog;
}
