import { addYears, type Day, lastOfMonth } from '@/lib/dates';
import { anniversaryBase, type LedgerEntry, partnershipStatus } from './partnership';

export type Anniversary = {
	years: number;
	/** Null if the base is known to the month or the year only. */
	day: Day | null;
	/** The first and last day that it can fall on, for sorting beside dated lines. */
	first: Day;
	last: Day;
	year: number;
	precision: 'day' | 'month' | 'year';
	standsOut: boolean;
};

const outstanding = [10, 25, 50, 75, 100];
const yearOf = (day: Day) => Number(day.slice(0, 4));

function precisionOf(first: Day, last: Day): Anniversary['precision'] | null {
	if (first === last) return 'day';
	if (first.slice(0, 7) === last.slice(0, 7)) return 'month';
	return yearOf(first) === yearOf(last) ? 'year' : null;
}

/** The last day of a month stays the last day of that month: 28 February 1995 becomes 29 February 2000. */
function endAfter(last: Day, years: number): Day {
	const [year, month] = [yearOf(last), Number(last.slice(5, 7))];
	return last === lastOfMonth(year, month) ? lastOfMonth(year + years, month) : addYears(last, years);
}

/**
 * The multiples of five years from the base entry that fall, or may fall, between the two days
 * (inclusive); none after the end of the partnership, and none if the base's year is unknown or only
 * about right: an anniversary is never guessed. Of 29 February it is 28 February in common years (like
 * § 188 (3) BGB). A base ahead of `today` counts from its day on. domain.md, counting rule 3.
 */
export function anniversaries(
	entries: readonly LedgerEntry[],
	from: Day,
	to: Day,
	today: Day,
): Anniversary[] {
	const base = anniversaryBase(entries, today);
	if (!base?.on || !base.onFirst || !base.onLast || /[~?]$/.test(base.on)) return [];
	const precision = precisionOf(base.onFirst, base.onLast);
	if (!precision) return [];
	const found: Anniversary[] = [];
	const start = Math.max(1, Math.ceil((yearOf(from) - yearOf(base.onFirst)) / 5));
	for (let years = start * 5; yearOf(base.onFirst) + years <= yearOf(to); years += 5) {
		const first = addYears(base.onFirst, years);
		const last = precision === 'day' ? first : endAfter(base.onLast, years);
		if (last < from || first > to || partnershipStatus(entries, first).status === 'ended') continue;
		found.push({
			years,
			day: precision === 'day' ? first : null,
			first,
			last,
			year: yearOf(first),
			precision,
			standsOut: outstanding.includes(years),
		});
	}
	return found;
}
