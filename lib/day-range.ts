import { addDays, type Day, formatDay, formatDayRange } from './dates';

/** A period of calendar days, both included; an open side is null. */
export type DayRange = { from: Day | null; to: Day | null };

const pattern = /^([[(])"?(\d{4}-\d{2}-\d{2})?"?,"?(\d{4}-\d{2}-\d{2})?"?([\])])$/;

/** Reads PostgreSQL's daterange; its upper end is excluded there and included here. Null if it is none. */
export function parseDayRange(text: string): DayRange | null {
	const found = pattern.exec(text);
	if (!found) return null;
	const [, opens, from, to, closes] = found;
	return {
		from: from ? (opens === '(' ? addDays(from, 1) : from) : null,
		to: to ? (closes === ')' ? addDays(to, -1) : to) : null,
	};
}

/** Writes PostgreSQL's daterange. Throws RangeError if a side is no day. */
export function writeDayRange({ from, to }: DayRange): string {
	return `${from ? `[${from}` : '('},${to ? addDays(to, 1) : ''})`;
}

/** The words that an open period needs; messages `common.period`. */
export type PeriodWords = { since: (day: string) => string; until: (day: string) => string; open: string };

/** „1.1.2024 – 31.12.2026“, „seit 1.1.2024“, „bis 31.12.2026“, „ohne Angabe“. */
export function formatDayRangeOpen(
	range: DayRange,
	locale: string,
	words: PeriodWords,
	style: 'long' | 'short' = 'short',
): string {
	if (range.from && range.to) return formatDayRange(range.from, range.to, locale, style);
	if (range.from) return words.since(formatDay(range.from, locale, style));
	return range.to ? words.until(formatDay(range.to, locale, style)) : words.open;
}
