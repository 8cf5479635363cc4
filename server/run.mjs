// The only entrance: plain JavaScript without dependencies, so that it works before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { endWithStarter, handOver, keepOffScripts, servingNode } from './serving-node.mjs';

const root = path.resolve(import.meta.dirname, '..');
const commands = {
	start: 'start',
	test: 'test',
	dev: 'dev',
	'test:unit': 'test',
	'test:e2e': 'test',
	'test:long': 'test',
	'test:repeat': 'test-repeat',
	look: 'test',
	backup: 'backup',
	restore: 'restore',
	'db:reset': 'db-reset',
	bench: 'bench',
	structure: 'structure',
	screenshots: 'screenshots',
};

/** As server/say.ts does, which needs what may not be installed yet. */
function tell(sentence, stream = process.stdout, level = 30) {
	const line = JSON.stringify({ level, time: new Date().toISOString(), msg: sentence });
	stream.write(`${stream.isTTY ? sentence : line}\n`);
}

function stop(sentence) {
	tell(sentence, process.stderr, 60);
	process.exit(1);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	stop(`Jumelage needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

const [command = '', ...rest] = process.argv.slice(2);
const script = Object.hasOwn(commands, command) ? commands[command] : undefined;
if (!script) stop(`Usage: node server/run.mjs <${Object.keys(commands).join('|')}>`);

process.chdir(root);
process.env.NEXT_TELEMETRY_DISABLED = '1';

const lockFile = path.join(root, 'package-lock.json');
const installed = path.join(root, 'node_modules', '.package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lockFile).mtimeMs - 1000) install();
keepOffScripts();

/** By the lock file and without writing it, so that the next "git pull" finds the checkout as it was. */
function install() {
	tell('Installing dependencies …');
	const exact = npm('ci');
	// An npm of another age may refuse a lock file that it would write differently.
	const done = exact || npm('install', '--no-save');
	if (!done) stop('Installing the dependencies failed; npm said why above.');
	const now = new Date();
	utimesSync(installed, now, now);
}

function npm(...args) {
	const result = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--include=dev'], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	return result.status === 0;
}

if (script === 'start') {
	const { node, version } = servingNode();
	if (node !== process.execPath) {
		tell(
			`Serving with Node ${version}, which came with the packages; this machine's ${process.versions.node} gets no security updates any more.`,
		);
		await handOver(node);
	}
	endWithStarter();
}

const file = path.join(root, 'server', `${script}.ts`);
if (!existsSync(file)) stop(`"${command}" is not built yet.`);

// tsx inside this process instead of a child: one process to stop, nothing to forward signals to.
const { register } = await import('tsx/esm/api');
register();
process.argv = [process.argv[0], file, ...(script === 'test' ? [command] : []), ...rest];
await import(file);
