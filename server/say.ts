/** A failure whose message is all that the person at the terminal needs. */
export class PlainError extends Error {}

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

export function failPlainly(error: unknown): never {
	const plain = error instanceof PlainError || (error instanceof Error && error.name === 'MigrationRefused');
	console.error(plain ? (error as Error).message : error);
	process.exit(1);
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
