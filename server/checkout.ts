import { spawn, spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readlinkSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from './ports';
import { PlainError } from './terminal';

/** What git sees as changed or new, one file a line; null where there is no git or no repository. */
export function checkoutState(folder: string): string | null {
	const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: folder, encoding: 'utf8' });
	return status === 0 ? stdout : null;
}

/** The commit that is checked out; empty where there is no git. */
export const commitOf = (folder: string): string =>
	spawnSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8' }).stdout?.trim() ?? '';

/** What keeps `npm ci` from installing by the lock file as it is; null if nothing does. */
export function packagesComplaint(folder: string): string | null {
	const { status, stderr } = spawnSync('npm', ['ci', '--dry-run', '--no-audit', '--no-fund', '--offline'], {
		cwd: folder,
		encoding: 'utf8',
		shell: process.platform === 'win32',
	});
	return status === 0 ? null : stderr;
}

/**
 * Starts the office as a new user would, in a committed copy of the checkout, and says what that changed there; an
 * empty text is how it should be. Packages and build are the present ones, linked instead of copied.
 */
export async function changedByStart(root: string): Promise<string> {
	const copy = mkdtempSync(path.join(os.tmpdir(), 'jumelage-start-'));
	// PostgreSQL's own user has to get in.
	chmodSync(copy, 0o755);
	try {
		const git = (...args: string[]) =>
			spawnSync('git', args, { cwd: copy, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).stdout;
		const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
			cwd: root,
			encoding: 'utf8',
		});
		for (const file of stdout.split('\0').filter((name) => name && existsSync(path.join(root, name)))) {
			mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
			cpSync(path.join(root, file), path.join(copy, file), { preserveTimestamps: true });
		}
		for (const made of ['node_modules', '.next']) linkTree(path.join(root, made), path.join(copy, made));
		git('init', '--quiet');
		git('add', '--all');
		git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '-m', 'As it was');
		await startOnce(copy);
		return checkoutState(copy) ?? 'git does not answer';
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}

function linkTree(from: string, to: string) {
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
		if (entry.isDirectory()) linkTree(source, target);
		else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
		else linkSync(source, target);
	}
}

/** Nothing of whoever runs the tests: neither their database nor their data. */
const ofItsOwn = {
	HOST: '127.0.0.1',
	BASE_URL: undefined,
	DATABASE_URL: undefined,
	JUMELAGE_DATA_DIR: undefined,
	JUMELAGE_DEMO: undefined,
};

async function startOnce(folder: string) {
	const office = spawn(process.execPath, [path.join('server', 'run.mjs'), 'start'], {
		cwd: folder,
		env: { ...process.env, ...ofItsOwn, PORT: String(await freePort()) },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let said = '';
	let isReady = false;
	const ended = new Promise<void>((resolve) => office.once('exit', () => resolve()));
	for (const stream of [office.stdout, office.stderr]) {
		stream.on('data', (chunk) => {
			said += chunk;
			if (isReady || !/\bReady: /.test(said)) return;
			isReady = true;
			office.kill('SIGINT');
		});
	}
	const patience = setTimeout(() => office.kill('SIGKILL'), 180_000);
	await ended;
	clearTimeout(patience);
	if (!isReady) throw new PlainError(`The office did not start in a fresh copy:\n${said}`);
}
