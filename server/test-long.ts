import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { notes } from '@/long/figures';
import { checkoutState, commitOf } from './checkout';
import { readJson, writeJson } from './json-file';
import { root } from './paths';
import { print } from './terminal';

const state = path.join(root, 'test-reports', 'long.json');
const minutes = Number(process.env.LONG_MINUTES || 45);

interface Done {
	/** With what git sees as changed: what was run on another program has to be run again. */
	program: string;
	files: string[];
}

/**
 * Runs everything in `long`, one file after the other, by `run`, and begins none after LONG_MINUTES (45). What passed is
 * remembered: called again on the same program, it goes on where it stopped. Answers whether all has passed.
 */
export async function runLong(run: (file: string) => Promise<boolean>, write: boolean): Promise<boolean> {
	const program = `${commitOf(root)} ${checkoutState(root)?.replace(/.* docs\/figures\.md\n/, '')}`;
	const known = readJson<Done>(state);
	const goesOn = known?.program === program;
	const done: Done = goesOn ? known : { program, files: [] };
	if (!goesOn) rmSync(notes, { recursive: true, force: true });
	const begun = performance.now();
	// The soak last: it takes as long as the others together.
	const files = readdirSync(path.join(root, 'long'))
		.filter((name) => name.endsWith('.test.ts'))
		.sort((a, b) => Number(a.startsWith('soak')) - Number(b.startsWith('soak')) || a.localeCompare(b));
	const failed: string[] = [];
	for (const file of files.filter((name) => !done.files.includes(name))) {
		if (performance.now() - begun > minutes * 60_000) break;
		if (!(await run(`long/${file}`))) failed.push(file);
		else done.files.push(file);
		writeJson(state, done);
	}
	const left = files.filter((name) => !done.files.includes(name) && !failed.includes(name));
	print(`Passed: ${done.files.join(', ') || 'nothing'}.`);
	if (failed.length > 0) print(`Failed: ${failed.join(', ')}.`);
	if (left.length > 0) print(`Not yet run: ${left.join(', ')}; npm run test:long goes on with them.`);
	if (write) writeFigures(program.slice(0, 8));
	return failed.length === 0 && left.length === 0;
}

function writeFigures(commit: string) {
	const file = path.join(root, 'docs', 'figures.md');
	const heading = '## Through falls and load';
	const [before = ''] = readFileSync(file, 'utf8').split(`\n${heading}\n`);
	const found = existsSync(notes) ? readdirSync(notes).sort() : [];
	const lines = found.map((name) => `- ${readFileSync(path.join(notes, name), 'utf8')}`);
	const head = `\`npm run test:long -- --write\`, ${new Date().toISOString().slice(0, 10)}, at commit ${commit}:`;
	writeFileSync(file, `${before.trimEnd()}\n\n${heading}\n\n${head}\n\n${lines.join('\n')}\n`);
}
