import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { encode } from 'next-auth/jwt';
import postgres from 'postgres';
import { sessionCookie } from '@/lib/auth/cookies';
import { buildIfChanged } from '@/server/build';
import { until } from '@/server/front-door/test-door';
import { readJson } from '@/server/json-file';
import { root } from '@/server/paths';
import { freePort } from '@/server/ports';
import { commandLine, parentOf, processesIn, signal } from '@/server/processes';
import { servingNode } from '@/server/serving-node.mjs';

/** In MB: room for the demo and for the log of ten minutes' writing, and soon filled. */
const diskSize = 900;

/** The office as `npm start` runs it, in processes of its own, with a demo, to be broken from outside. */
export async function openWholeOffice() {
	await buildIfChanged();
	const folder = mkdtempSync(path.join(os.tmpdir(), 'jumelage-attacked-'));
	chmodSync(folder, 0o755);
	const mount = ['-t', 'tmpfs', '-o', `size=${diskSize}m,mode=755`, 'tmpfs', folder];
	const ownDisk = spawnSync('mount', mount).status === 0;
	const dataDir = path.join(folder, 'data');
	mkdirSync(dataDir);
	const logFile = path.join(os.tmpdir(), `${path.basename(folder)}.log`);
	const port = await freePort();
	const baseUrl = `http://127.0.0.1:${port}`;
	const { AUTH_SECRET: _, DATABASE_URL: __, ...inherited } = process.env;
	const env = { PORT: String(port), HOST: '127.0.0.1', BASE_URL: baseUrl, JUMELAGE_DATA_DIR: dataDir };
	let office: ChildProcess;

	const isHealthy = () =>
		fetch(`${baseUrl}/api/health`, { signal: AbortSignal.timeout(5000) }).then(
			({ status }) => status === 200,
			() => false,
		);
	async function start() {
		const log = openSync(logFile, 'a', 0o600);
		office = spawn(servingNode().node, [path.join('server', 'run.mjs'), 'start'], {
			cwd: root,
			env: { ...inherited, ...env, NODE_ENV: 'production', JUMELAGE_DEMO: 'on' },
			stdio: ['ignore', log, log],
		});
		closeSync(log);
		await until(isHealthy, 120_000).catch(async (error) => {
			await end('SIGTERM');
			throw error;
		});
	}
	await start();
	async function end(by: 'SIGKILL' | 'SIGTERM') {
		const begun = performance.now();
		const ended = new Promise((resolve) => office.once('exit', resolve));
		office.kill(by);
		await ended;
		return Math.round(performance.now() - begun);
	}

	const kept = () =>
		readJson<{ authSecret: string; superuserPassword: string }>(path.join(dataDir, 'secrets.json')) ?? {
			authSecret: '',
			superuserPassword: '',
		};
	const databaseUrl = () => {
		const { port: at } = readJson<{ port: number }>(path.join(dataDir, 'postgres.json')) ?? { port: 0 };
		return `postgres://postgres:${kept().superuserPassword}@127.0.0.1:${at}/jumelage`;
	};
	const open = (max = 1) =>
		postgres(databaseUrl(), { max, onnotice: () => {}, connect_timeout: 2, idle_timeout: 5 });
	const servers = () => processesIn(path.join(dataDir, 'postgres'));

	return {
		baseUrl,
		dataDir,
		folder,
		ownDisk,
		log: () => readFileSync(logFile, 'utf8') + readFileSync(path.join(dataDir, 'postgres.log'), 'utf8'),
		open,
		/** PostgreSQL's first process. */
		postmaster: () => servers().find((pid) => !servers().includes(parentOf(pid))),
		/** One of those that serve a connection. */
		backend: () => servers().find((pid) => / jumelage jumelage /.test(commandLine(pid))),
		application: () => childrenOf(office.pid ?? 0).find((pid) => /next-server/.test(commandLine(pid))),
		async sessionCookieOf(role: string) {
			const sql = open();
			const [session] = await sql<{ id: string }[]>`insert into sessions (user_id, user_agent, address)
				select id, 'Test', '127.0.0.1' from users where role = ${role} and active order by id limit 1 returning id`;
			await sql.end();
			const value = await encode({ token: { sid: session?.id }, secret: kept().authSecret, maxAge: 36_000 });
			return `${sessionCookie(baseUrl)}=${value}`;
		},
		door: () => office.pid ?? 0,
		/** Ends what `npm start` started and starts it again, as a supervisor would; says after how many ms it had ended. */
		async endAndStart(by: 'SIGKILL' | 'SIGTERM') {
			const took = await end(by);
			await start();
			return took;
		},
		async stop() {
			await end('SIGTERM');
			for (const pid of servers()) signal(pid, 'SIGKILL');
			if (ownDisk) spawnSync('umount', [folder]);
			rmSync(folder, { recursive: true, force: true });
			rmSync(logFile, { force: true });
		},
	};
}

export type WholeOffice = Awaited<ReturnType<typeof openWholeOffice>>;

const childrenOf = (pid: number) => {
	const { stdout } = spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' });
	return stdout.split('\n').filter(Boolean).map(Number);
};
