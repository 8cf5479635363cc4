import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { isAlive } from './processes';

const root = path.resolve(import.meta.dirname, '..');
const os = process.platform === 'win32' ? 'win' : process.platform;
const brought = path.join(root, 'node_modules', `node-${os}-${process.arch}`, 'bin', 'node');
const module = JSON.stringify(`file://${path.join(root, 'server', 'serving-node.mjs')}`);
const outdated = Number.parseInt(process.versions.node, 10) < 22;

function chosen(by: string, env: Record<string, string>) {
	const program = `import { servingNode } from ${module}; console.log(JSON.stringify(servingNode()))`;
	const { JUMELAGE_NODE: _, npm_node_execpath: __, ...rest } = process.env;
	const { stdout } = spawnSync(by, ['--input-type=module', '--eval', program], {
		...{ encoding: 'utf8', cwd: root },
		env: { ...rest, ...env } as NodeJS.ProcessEnv,
	});
	return JSON.parse(stdout) as { node: string; version: string };
}

const own = { node: process.execPath, version: process.versions.node };

test('a Node without security updates gives way to the one of the packages, unless that is not wanted', () => {
	const { node, version } = chosen(process.execPath, {});
	if (outdated && existsSync(brought)) expect(node).toBe(brought);
	else expect({ node, version }).toEqual(own);
	if (node === brought) expect(Number.parseInt(version, 10)).toBeGreaterThanOrEqual(22);
	expect(chosen(process.execPath, { JUMELAGE_NODE: 'own' })).toEqual(own);
});

test.runIf(existsSync(brought))("npm's scripts run by it all the same know the machine's own", () => {
	const env = { JUMELAGE_NODE: 'own', npm_node_execpath: process.execPath };
	expect(chosen(brought, env)).toEqual(own);
});

test.each(['SIGTERM', 'SIGKILL'] as const)(
	'what was handed over ends with its starter: %s',
	async (signal) => {
		const program = `
		const { endWithStarter, handOver } = await import(${module});
		if (!process.send) await handOver(process.execPath);
		endWithStarter();
		process.on('SIGTERM', () => process.exit(7));
		setInterval(() => {}, 1000);
		console.log(process.pid);`;
		const folder = mkdtempSync(path.join(tmpdir(), 'jumelage-starter-'));
		const file = path.join(folder, 'starter.mjs');
		writeFileSync(file, program);
		const starter = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
		const [line] = await once(createInterface({ input: starter.stdout }), 'line');
		const ended = once(starter, 'exit');
		starter.kill(signal);
		expect(await ended).toEqual(signal === 'SIGTERM' ? [7, null] : [null, 'SIGKILL']);
		await expect.poll(() => isAlive(Number(line))).toBe(false);
		rmSync(folder, { recursive: true });
	},
);
