// The only entrance: plain JavaScript without dependencies, so that it works before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const commands = {
	start: 'start',
	test: 'test',
	dev: 'dev',
	'test:unit': 'test',
	'test:e2e': 'test',
	'db:reset': 'db-reset',
	bench: 'bench',
	screenshots: 'screenshots',
};

function stop(sentence) {
	console.error(sentence);
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

function install() {
	console.log('Installing dependencies …');
	const before = readFileSync(lockFile, 'utf8');
	const result = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--include=dev'], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	if (result.status !== 0) stop('Installing the dependencies failed; npm said why above.');
	const after = readFileSync(lockFile, 'utf8');
	const plain = (text) => JSON.stringify(JSON.parse(text));
	if (plain(after) === plain(before)) writeFileSync(lockFile, before);
	else
		console.log(
			'Note: npm changed package-lock.json; look at "git diff package-lock.json" before committing.',
		);
	const now = new Date();
	utimesSync(installed, now, now);
}

const file = path.join(root, 'server', `${script}.ts`);
if (!existsSync(file)) stop(`"${command}" is not built yet.`);

// tsx inside this process instead of a child: one process to stop, nothing to forward signals to.
const { register } = await import('tsx/esm/api');
register();
process.argv = [process.argv[0], file, ...(script === 'test' ? [command] : []), ...rest];
await import(file);
