/** A failure whose message is all that the person at the terminal needs. */
export class PlainError extends Error {
	readonly exitCode: number = 1;
}

export function say(line: string) {
	console.log(line);
}

/** Runs a step, names it before and its seconds after if it took a while. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
	const begun = performance.now();
	say(`${name} …`);
	const result = await work();
	const seconds = (performance.now() - begun) / 1000;
	if (seconds > 2) say(`  done in ${seconds.toFixed(1)} s`);
	return result;
}

/** Ends the process with one sentence where one suffices, with the whole error where it is our fault. */
export function failPlainly(error: unknown): never {
	console.error(sentenceFor(error) ?? error);
	process.exit(error instanceof PlainError ? error.exitCode : 1);
}

function sentenceFor(error: unknown): string | null {
	if (!(error instanceof Error)) return null;
	if (error instanceof PlainError || error.name === 'MigrationRefused') return error.message;
	const { code, path } = error as NodeJS.ErrnoException;
	if (code === 'ENOSPC') return 'The disk is full.';
	const silent = whyNoAnswer(error);
	if (silent) return `${silent}.`;
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
