import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths';
import { servingNode } from './serving-node.mjs';
import { PlainError, step } from './terminal';

const sources = [
	'app',
	'components',
	'db',
	'i18n',
	'lib',
	'messages',
	'public',
	'settings',
	'server/front-door/headers.ts',
	'instrumentation.ts',
	'instrumentation-client.ts',
	'next.config.ts',
	'package-lock.json',
	'proxy.ts',
	'tsconfig.json',
];
const notBuilt = /\.test\.tsx?$|^db[/\\](demo|migrations)[/\\]|\.md$/;

/** Changes whenever a file changes that the build is made of, or the Node that makes and serves it. */
function sourceHash(): string {
	const hash = createHash('sha256').update(servingNode().version?.split('.')[0] ?? '');
	for (const name of sources.flatMap(filesOf).sort()) {
		hash.update(`\0${name}\0`).update(readFileSync(path.join(root, name)));
	}
	return hash.digest('hex').slice(0, 16);
}

function filesOf(name: string): string[] {
	const whole = path.join(root, name);
	if (!existsSync(whole)) return [];
	if (path.extname(name)) return [name];
	return readdirSync(whole, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
		.filter((file) => !notBuilt.test(file));
}

const markFile = path.join(root, '.next', 'source-hash');

function builtHash() {
	try {
		return readFileSync(markFile, 'utf8');
	} catch {
		return null;
	}
}

/** @returns what the present build is made of; the mark is taken away first, so half a build never counts */
export async function buildIfChanged(): Promise<string> {
	const wanted = sourceHash();
	const built = builtHash();
	if (built === wanted) return wanted;
	rmSync(markFile, { force: true });
	await step(built === null ? 'Building' : 'Building (sources changed)', nextBuild);
	writeFileSync(markFile, wanted);
	return wanted;
}

function nextBuild(): Promise<void> {
	return new Promise((resolve, reject) => {
		const program = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
		const build = spawn(servingNode().node, [program, 'build'], {
			cwd: root,
			env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		for (const stream of [build.stdout, build.stderr]) {
			stream.on('data', (chunk) => {
				output += chunk;
			});
		}
		build.once('error', reject);
		build.once('exit', (code) => {
			if (code === 0) return resolve();
			reject(new PlainError(`${output.trim()}\nThe build failed; the reason stands above.`));
		});
	});
}
