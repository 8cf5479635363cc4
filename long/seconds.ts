/** How long each attack goes on; ten minutes are for a calm machine before a release. */
export const longSeconds = Number(process.env.LONG_SECONDS || 30);

/** Repeats `work` until the time is over; says how often. */
export async function forAsLong(work: () => Promise<void>): Promise<number> {
	const end = performance.now() + longSeconds * 1000;
	let times = 0;
	do {
		await work();
		times += 1;
	} while (performance.now() < end);
	return times;
}
