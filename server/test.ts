import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { figureLines, measure } from '@/structure/figures';
import { findBrowser } from './browser';
import { buildIfChanged } from './build';
import { changedByStart, checkoutState, packagesComplaint } from './checkout';
import { root } from './paths';
import { PlainError, print, printPlainly } from './terminal';
import { runLong } from './test-long';
import { type Count, readPlaywright, readVitest, slowest, sum } from './test-reports';

const [, , command, ...rest] = process.argv;
/** The last run's reports stay for whoever looks into a failure. */
const reports = path.join(root, 'test-reports');
let total: Count = { passed: 0, failed: 0, skipped: 0, failures: [], times: [] };

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
	for (const text of count.failures) print(`\n✗ ${name}: ${text.trim()}\n`);
	print(
		`${count.failed ? '✗' : '✓'} ${name.padEnd(12)} ${count.passed} passed, ${count.failed} failed (${seconds} s)`,
	);
	total = sum(total, count);
	return count.failed === 0;
}

const success: Count = { passed: 1, failed: 0, skipped: 0, failures: [], times: [] };
const failure = (text: string): Count => ({ ...success, passed: 0, failed: 1, failures: [text] });

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
	const CHROMIUM_PATH = findBrowser();
	const part = async (project: string, ...more: string[]): Promise<Count> => {
		const file = path.join(reports, `playwright-${project}.json`);
		const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file, CHROMIUM_PATH };
		const { ok, output } = await run('playwright', ['test', `--project=${project}`, ...more], env);
		const count = readPlaywright(file);
		if (!count) return failure(output);
		return ok || count.failed ? count : { ...count, failed: 1, failures: [output] };
	};
	return sum(await part('together'), await part('alone', '--workers=1'));
}

async function build(): Promise<Count> {
	await buildIfChanged();
	return success;
}

/** Starts the office in a fresh copy of the checkout. */
async function start(): Promise<Count> {
	const changed = await changedByStart(root);
	return changed ? failure(`Starting changed the checkout:\n${changed}`) : success;
}

async function packages(): Promise<Count> {
	const complaint = packagesComplaint(root);
	return complaint ? failure(complaint) : success;
}

/** Neither the tools nor the tests may leave anything behind that git sees. */
async function checkoutKept(before: string | null): Promise<Count> {
	const after = checkoutState(root);
	// In CI the clone is fresh, so that what installing wrote is seen, too.
	const expected = process.env.CI && before !== null ? '' : before;
	return after === expected ? success : failure(`The run changed the checkout:\n${after}`);
}

async function everything() {
	const begun = performance.now();
	const before = checkoutState(root);
	print('Building and starting the program, and running unit and database tests beside it …');
	const generated = await check('route types', () => tool('next', ['typegen']));
	// Two lanes, one for each core of a small machine: much of either is waiting for the disk, a clock or a database.
	const [built] = await Promise.all([
		(async () => {
			const built = await check('build', build);
			if (built) await check('start', start);
			await check('dead code', () => tool('knip', []));
			if (generated) await check('types', () => tool('tsc', ['--noEmit', '--incremental', 'false']));
			return built;
		})(),
		(async () => {
			await check('packages', packages);
			await check('lint', () => tool('biome', ['check', '--error-on-warnings']));
			await check('unit', unit);
		})(),
	]);
	print(built ? 'Running browser tests …' : 'The browser tests need a build and were not run.');
	if (built) await check('browser', browser);
	await check('checkout', () => checkoutKept(before));
	print('\nThe ten slowest tests:');
	for (const { seconds, name } of slowest(total.times, 10))
		print(`${seconds.toFixed(1).padStart(6)} s  ${name}`);
	print('\nHow much there is, and how it hangs together (npm run structure names them):');
	for (const line of figureLines(await measure(), false)) print(line);
	const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
	print(`\nReports: ${reports}; ${((performance.now() - begun) / 1000).toFixed(0)} s`);
	print(`${total.passed} passed, ${total.failed} failed${skipped}`);
	return total.failed === 0;
}

async function only(program: string, args: string[]) {
	return (await run(program, args, {}, false)).ok;
}

const long = (...args: string[]) => only('vitest', ['run', '--config=vitest.long.config.ts', ...args]);

printPlainly();
mkdirSync(reports, { recursive: true });
let ok = false;
if (command === 'test:unit') ok = await only('vitest', ['run', ...rest]);
else if (command === 'test:long')
	ok = rest.some((word) => word !== '--write')
		? await long(...rest)
		: await runLong(long, rest.includes('--write'));
else if (command === 'test:e2e') ok = await only('playwright', ['test', ...rest]);
else if (command === 'look')
	ok = await only('playwright', ['test', '--config=playwright.look.config.ts', ...rest]);
else ok = await everything();
process.exit(ok ? 0 : 1);
