import type { Day } from '@/lib/dates';

export const weeksLength = 21;

/** Where a stay lies among the days shown: the first column (1 is today), how many, and whether it runs on beyond. */
export function onStrip({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }, days: Day[]) {
	const first = days[0] ?? startsOn;
	const last = days.at(-1) ?? endsOn;
	const from = startsOn < first ? 1 : days.indexOf(startsOn) + 1;
	const to = endsOn > last ? days.length : days.indexOf(endsOn) + 1;
	return { from, length: to - from + 1, before: startsOn < first, after: endsOn > last };
}

const labelRoom = 4;

type Columns = { from: number; length: number };

/**
 * The columns that a bar takes with its name: a short one has its name beside it, after it or, towards the end of the
 * strip, before it. `bar` and `words` count within those columns.
 */
export function barWithLabel(
	{ from, length }: Columns,
	columns: number,
): Columns & { bar: number; words: Columns; side: 'in' | 'after' | 'before' } {
	if (length >= 3) return { from, length, bar: 1, words: { from: 1, length }, side: 'in' };
	if (from + length + labelRoom - 1 <= columns) {
		const words = { from: length + 1, length: labelRoom };
		return { from, length: length + labelRoom, bar: 1, words, side: 'after' };
	}
	const words = { from: 1, length: labelRoom };
	return { from: from - labelRoom, length: length + labelRoom, bar: labelRoom + 1, words, side: 'before' };
}
