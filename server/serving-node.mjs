// Which Node serves. Plain JavaScript, because it is asked before anything is compiled.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';

const modules = path.resolve(import.meta.dirname, '..', 'node_modules');
const windows = process.platform === 'win32';
const file = windows ? 'node.exe' : 'node';
const brought = path.join(modules, `node-${windows ? 'win' : process.platform}-${process.arch}`, 'bin', file);

/** The oldest major version that gets security updates. */
const oldest = 22;

/** npm offers every package's program to all scripts, which would then run by another Node than the one they were started with. */
export function keepOffScripts() {
	for (const name of ['node', 'node.cmd', 'node.ps1'])
		rmSync(path.join(modules, '.bin', name), { force: true });
}

function wishIn(folder) {
	const wish = process.env.JUMELAGE_NODE;
	if (wish) return wish;
	try {
		return parseEnv(readFileSync(path.join(folder, '.env'), 'utf8')).JUMELAGE_NODE;
	} catch {
		return undefined;
	}
}

const versionOf = (node) =>
	spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim().replace(/^v/, '') || null;

/**
 * The program that serves, and its version: the machine's own Node, or where that gets no security updates any more and
 * JUMELAGE_NODE isn't "own" the one that came with the packages, if there is one for this machine and it runs here.
 */
export function servingNode() {
	const started = process.execPath === brought ? process.env.npm_node_execpath : process.execPath;
	const own = started ?? brought;
	const version = own === process.execPath ? process.versions.node : versionOf(own);
	if (Number.parseInt(version ?? '', 10) >= oldest || wishIn(path.dirname(modules)) === 'own')
		return { node: own, version };
	const other = versionOf(brought);
	return other ? { node: brought, version: other } : { node: own, version };
}

/** A killed starter takes along what it has handed over to: whoever starts the office again must find the port free. */
export function endWithStarter() {
	process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
}

/** Hands this command over to another Node, passes signals on and ends with it. */
export function handOver(node) {
	const office = spawn(node, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
	for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => office.kill(name));
	office.once('exit', (code) => process.exit(code ?? 1));
	return new Promise(() => {});
}
