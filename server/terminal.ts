import { errorFacts } from '@/lib/error-facts';
import { createLog, type Level, type Log } from '@/lib/log-lines';

/** A failure whose message is all that the person at the terminal needs. */
export class PlainError extends Error {
	readonly exitCode: number = 1;
}

let plainly = false;

/** For commands that somebody runs and reads, wherever their output goes; an office's output is a log. */
export function printPlainly() {
	plainly = true;
}

/** On a terminal plain sentences; everywhere else lines of the same shape as the office's. */
export function print(line: string, level: Level = 'info') {
	if (plainly || process.stdout.isTTY) return console.log(line);
	lines ??= createLog('info');
	lines[level]({}, line.trim());
}

let lines: Log | undefined;

/** A failure with where it happened and of which kind; what it was about is nobody's business. */
export function printError(error: unknown, sentence: string) {
	if (plainly || process.stderr.isTTY) return console.error(sentence, errorFacts(error));
	createLog('info', 2).error({ err: error }, sentence);
}

/** Runs a step, names it before and its seconds after if it took a while. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
	const begun = performance.now();
	print(`${name} …`);
	const result = await work();
	const seconds = (performance.now() - begun) / 1000;
	if (seconds > 2) print(`  done in ${seconds.toFixed(1)} s`);
	return result;
}

/** Ends the process with one sentence where one suffices, with place and kind of the error where it is our fault. */
export function failPlainly(error: unknown): never {
	const sentence = sentenceFor(error);
	if (!sentence) printError(error, 'An error that nobody foresaw ended the program.');
	else if (plainly || process.stderr.isTTY) console.error(sentence);
	else for (const line of sentence.split('\n')) createLog('info', 2).fatal({}, line.trim());
	process.exit(error instanceof PlainError ? error.exitCode : 1);
}

function sentenceFor(error: unknown): string | null {
	if (!(error instanceof Error)) return null;
	if (error instanceof PlainError || error.name === 'MigrationRefused') return error.message;
	const { code, path } = error as NodeJS.ErrnoException;
	if (code === 'ENOSPC') return 'The disk is full.';
	const silent = whyNoAnswer(error);
	if (silent) return `${silent}.`;
	if (/^(ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|CERT_|EPROTO)/.test(code ?? ''))
		return `The certificate of the database in DATABASE_URL is not accepted (${code}); NODE_EXTRA_CA_CERTS names further authorities.`;
	if (path && code === 'ENOTDIR') return `${path} can't be a folder: a part of it is a file.`;
	if (!path || !/^(EACCES|EPERM|EROFS)$/.test(code ?? '')) return null;
	return `This user may not use ${path}; give the folder to this user, or start as its owner.`;
}

/** What to say of a database that can't be reached, which may be there in a moment; null if something else failed. */
export function whyNoAnswer(error: unknown): string | null {
	const { code = '', hostname } = error as NodeJS.ErrnoException & { hostname?: string };
	const of = hostname ? ` "${hostname}"` : '';
	if (/^(ENOTFOUND|EAI_)/.test(code)) return `The host${of} in DATABASE_URL is not known (${code})`;
	const isAway = /^(ECONN|EHOST|ENET|ETIMEDOUT|EPIPE|CONNECT|CONNECTION|57P0|53300)/.test(code);
	return isAway ? `The database does not answer (${code})` : null;
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
