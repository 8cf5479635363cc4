import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths';
import { freePort } from '../ports';
import { servingNode } from '../serving-node.mjs';
import { pause } from '../terminal';
import { ask } from './wire';

/** Below the build's folder, so that it finds the same packages and no tool of ours finds it. */
const folder = path.join(root, '.next', 'bare-page');

const files = {
	'package.json': '{"private":true,"type":"module"}',
	'next.config.mjs': `export default { serverExternalPackages: ['pg'], poweredByHeader: false, turbopack: { root: ${JSON.stringify(root)} } };`,
	'app/layout.jsx': 'export default ({ children }) => <html lang="de"><body>{children}</body></html>;',
	'app/page.jsx': `import pg from 'pg';
export const dynamic = 'force-dynamic';
const pool = new pg.Pool({ connectionString: process.env.BARE_DATABASE_URL, max: Number(process.env.BARE_POOL) });
const rows = \`select id, title, direction, kind, status, host, starts_on::text, ends_on::text
	from visits order by starts_on desc, id desc limit 25\`;
export default async function Page() {
	const visits = (await pool.query(rows)).rows;
	return (
		<table>
			<thead><tr><th>Titel</th><th>Richtung</th><th>Art</th><th>Stand</th><th>Gastgeber</th><th>Von</th><th>Bis</th></tr></thead>
			<tbody>
				{visits.map((visit) => (
					<tr key={visit.id}>
						<td><a href={'/visits/' + visit.id}>{visit.title}</a></td><td>{visit.direction}</td><td>{visit.kind}</td>
						<td>{visit.status}</td><td>{visit.host}</td><td>{visit.starts_on}</td><td>{visit.ends_on}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
`,
};

/**
 * The least that the same Next can do with the same 25 rows: one page, one query, a plain table; no sign-in, languages,
 * permissions or filters. Built and started as a process of its own, by the same Node as the office.
 */
export async function startBarePage(databaseUrl: string, pool: number) {
	rmSync(folder, { recursive: true, force: true });
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), text);
	}
	const { node } = servingNode();
	const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
	const env = {
		...process.env,
		NODE_ENV: 'production' as const,
		NEXT_TELEMETRY_DISABLED: '1',
		BARE_DATABASE_URL: databaseUrl,
		BARE_POOL: String(pool),
	};
	const built = spawnSync(node, [next, 'build'], { cwd: folder, env, encoding: 'utf8' });
	if (built.status !== 0) throw new Error(`the bare page was not built:\n${built.stdout}${built.stderr}`);
	const port = await freePort();
	const url = `http://127.0.0.1:${port}/`;
	const args = ['--max-semi-space-size=64', next, 'start', '-H', '127.0.0.1', '-p', String(port)];
	const server = spawn(node, args, { cwd: folder, env, stdio: 'ignore' });
	for (let tries = 0; !(await answers(url)); tries++) {
		if (tries === 100) throw new Error('the bare page does not answer');
		await pause(100);
	}
	return { url, pid: server.pid ?? 0, stop: () => ended(server) };
}

const answers = (url: string) =>
	ask(url).then(
		({ status }) => status === 200,
		() => false,
	);

async function ended(server: ChildProcess) {
	const gone = new Promise((resolve) => server.once('exit', resolve));
	server.kill('SIGTERM');
	await gone;
	rmSync(folder, { recursive: true, force: true });
}
