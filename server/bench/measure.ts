export interface Spread {
	median: number;
	p95: number;
}

export function spreadOf(times: number[]): Spread {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (part: number) =>
		sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
	return { median: at(0.5), p95: at(0.95) };
}

/** Milliseconds of `work`, one after the other, after a warm-up that isn't counted. */
export async function measure(work: () => Promise<unknown>, { runs = 30, warmUp = 5 } = {}): Promise<Spread> {
	for (let run = 0; run < warmUp; run++) await work();
	const times: number[] = [];
	for (let run = 0; run < runs; run++) {
		const begun = performance.now();
		await work();
		times.push(performance.now() - begun);
	}
	return spreadOf(times);
}
