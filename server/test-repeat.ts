import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readJson, writeJson } from './json-file';
import { root } from './paths';
import { failPlainly, PlainError, print, printPlainly } from './terminal';

/** One whole run; `busy` beside two computing processes. */
interface Run {
	commit: string;
	begun: string;
	busy: boolean;
	seconds: number;
	/** The last line that it printed. */
	verdict: string;
	ok: boolean;
}

const reports = path.join(root, 'test-reports');
const record = path.join(reports, 'repeat.json');

const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim();

/** Computes until this process is gone. */
const computing =
	'const parent = process.ppid; while (process.ppid === parent) for (let i = 0; i < 1e8; i += 1);';

/** Runs all tests in a fresh clone; a red run leaves its output and reports in `test-reports`. */
async function runOnce(commit: string, number: number, busy: boolean): Promise<Run> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'jumelage-repeat-'));
	const clone = path.join(folder, 'main');
	spawnSync('git', ['clone', '--quiet', root, clone]);
	spawnSync('git', ['checkout', '--quiet', commit], { cwd: clone });
	const shared = path.join(root, '..', 'shared');
	if (existsSync(shared)) symlinkSync(shared, path.join(folder, 'shared'));
	const others = busy ? [0, 1].map(() => spawn(process.execPath, ['-e', computing])) : [];
	const begun = new Date();
	const tests = spawn(process.execPath, [path.join('server', 'run.mjs'), 'test'], {
		cwd: clone,
		env: { ...process.env, CI: 'true' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	for (const stream of [tests.stdout, tests.stderr])
		stream.on('data', (chunk) => {
			output += chunk;
		});
	const ok = (await new Promise((resolve) => tests.once('close', resolve))) === 0;
	for (const other of others) other.kill('SIGKILL');
	if (!ok) {
		const kept = path.join(reports, `repeat-${number}`);
		const theirs = path.join(clone, 'test-reports');
		if (existsSync(theirs)) cpSync(theirs, kept, { recursive: true });
		mkdirSync(kept, { recursive: true });
		writeFileSync(path.join(kept, 'output.txt'), output);
	}
	rmSync(folder, { recursive: true, force: true });
	const verdict = output.trimEnd().split('\n').at(-1) ?? '';
	return {
		commit,
		begun: begun.toISOString(),
		busy,
		seconds: Math.round((Date.now() - begun.getTime()) / 1000),
		verdict,
		ok,
	};
}

/** Goes on where an earlier call stopped: runs of the same commit count, every second one is beside others' work. */
async function repeat(wanted: number) {
	const commit = git('rev-parse', '--short', 'HEAD');
	if (!commit) throw new PlainError('There is no commit here that could be cloned.');
	if (git('status', '--porcelain')) print('What is not committed is not tried.');
	mkdirSync(reports, { recursive: true });
	const runs = readJson<Run[]>(record) ?? [];
	const ofCommit = () => runs.filter((run) => run.commit === commit);
	while (ofCommit().length < wanted) {
		const number = ofCommit().length + 1;
		const busy = number % 2 === 0;
		print(`Run ${number} of ${wanted} at ${commit}${busy ? ', beside two computing processes' : ''} …`);
		const run = await runOnce(commit, number, busy);
		runs.push(run);
		writeJson(record, runs);
		print(`  ${run.verdict} (${run.seconds} s)`);
	}
	const red = ofCommit().filter((run) => !run.ok).length;
	print(`${ofCommit().length} runs at ${commit}, ${red} red; ${record}`);
	return red === 0;
}

printPlainly();
const wanted = Number(process.argv[2] ?? 10);
if (!Number.isInteger(wanted) || wanted < 1)
	failPlainly(new PlainError('Usage: npm run test:repeat -- <number of runs>'));
process.exit((await repeat(wanted).catch(failPlainly)) ? 0 : 1);
