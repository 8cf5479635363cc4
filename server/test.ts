import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from './browser';
import { buildIfChanged } from './build';
import { root } from './paths';
import { PlainError, say } from './say';
import { type Count, readPlaywright, readVitest } from './test-reports';

const [, , command, ...rest] = process.argv;
const reports = mkdtempSync(path.join(os.tmpdir(), 'jumelage-reports-'));
const total: Count = { passed: 0, failed: 0, skipped: 0, failures: [] };

interface Outcome {
	ok: boolean;
	output: string;
}

function run(
	program: string,
	args: string[],
	env: Record<string, string> = {},
	quiet = true,
): Promise<Outcome> {
	const file = path.join(root, 'node_modules', '.bin', program);
	return new Promise((resolve) => {
		const child = spawn(file, args, {
			cwd: root,
			env: { ...process.env, ...(quiet ? { NO_COLOR: '1', FORCE_COLOR: undefined } : {}), ...env },
			stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
			shell: process.platform === 'win32',
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream?.on('data', (chunk) => {
				output += chunk;
			});
		}
		child.once('error', (error) => resolve({ ok: false, output: error.message }));
		child.once('exit', (code) => resolve({ ok: code === 0, output }));
	});
}

/** One step of the verdict; whatever it throws counts as its failure, and the next step still runs. */
async function check(name: string, work: () => Promise<Count>) {
	const begun = performance.now();
	const count = await work().catch((error) =>
		failure(error instanceof PlainError ? error.message : String(error.stack)),
	);
	const seconds = ((performance.now() - begun) / 1000).toFixed(1);
	for (const text of count.failures) say(`\n✗ ${name}: ${text.trim()}\n`);
	say(
		`${count.failed ? '✗' : '✓'} ${name.padEnd(12)} ${count.passed} passed, ${count.failed} failed (${seconds} s)`,
	);
	total.passed += count.passed;
	total.failed += count.failed;
	total.skipped += count.skipped;
	return count.failed === 0;
}

const success: Count = { passed: 1, failed: 0, skipped: 0, failures: [] };
const failure = (text: string): Count => ({ passed: 0, failed: 1, skipped: 0, failures: [text] });

async function tool(program: string, args: string[]): Promise<Count> {
	const { ok, output } = await run(program, args);
	return ok ? success : failure(output);
}

async function unit(): Promise<Count> {
	const file = path.join(reports, 'vitest.json');
	const { ok, output } = await run('vitest', ['run', '--reporter=json', `--outputFile=${file}`]);
	const count = readVitest(file);
	if (!count) return failure(output);
	return ok || count.failed ? count : { ...count, failed: 1, failures: [output] };
}

async function browser(): Promise<Count> {
	if (!existsSync(path.join(root, 'playwright.config.ts')))
		return failure('playwright.config.ts is missing.');
	const file = path.join(reports, 'playwright.json');
	const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file, CHROMIUM_PATH: findBrowser() };
	const { ok, output } = await run('playwright', ['test'], env);
	const count = readPlaywright(file);
	if (!count) return failure(output);
	return ok || count.failed ? count : { ...count, failed: 1, failures: [output] };
}

async function build(): Promise<Count> {
	await buildIfChanged();
	return success;
}

async function everything() {
	await check('lint', () => tool('biome', ['check', '--error-on-warnings']));
	await check('dead code', () => tool('knip', []));
	await check('types', async () => {
		const generated = await tool('next', ['typegen']);
		return generated.failed ? generated : tool('tsc', ['--noEmit']);
	});
	await check('unit', unit);
	if (await check('build', build)) await check('browser', browser);
	else say('The browser tests need a build and were not run.');
	const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
	say(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
	return total.failed === 0;
}

async function only(program: string, args: string[]) {
	return (await run(program, args, {}, false)).ok;
}

let ok = false;
try {
	if (command === 'test:unit') ok = await only('vitest', ['run', ...rest]);
	else if (command === 'test:e2e') ok = await only('playwright', ['test', ...rest]);
	else ok = await everything();
} finally {
	rmSync(reports, { recursive: true, force: true });
}
process.exit(ok ? 0 : 1);
