import { compareDays, type Day } from '@/lib/dates';
import { monthsBefore } from './quiet';

/** Both days included. */
export type Period = { from: Day; to: Day };

export type Legislature = { id: string; label: string; from: Day; to: Day | null };

export const earlierOf = (a: Day, b: Day): Day => (compareDays(a, b) < 0 ? a : b);
export const laterOf = (a: Day, b: Day): Day => (compareDays(a, b) > 0 ? a : b);

const firstOfYear = (day: Day) => `${day.slice(0, 4)}-01-01`;
const lastOfYear = (day: Day) => `${day.slice(0, 4)}-12-31`;

/**
 * The days that a report covers: what the legislature and the days asked for have in common; a legislature that
 * goes on reaches to the end of this year. Without a legislature an open end is that of this year (or of a later
 * first day's), an open beginning that of the last day's year. Null if they have no day in common.
 */
export function reportPeriod(
	{ from, to, legislature }: { from: Day | null; to: Day | null; legislature: Legislature | null },
	today: Day,
): Period | null {
	const whole = legislature
		? { from: legislature.from, to: legislature.to ?? lastOfYear(laterOf(today, legislature.from)) }
		: { from: from ?? firstOfYear(to ?? today), to: to ?? lastOfYear(laterOf(today, from ?? today)) };
	const first = laterOf(whole.from, from ?? whole.from);
	const last = earlierOf(whole.to, to ?? whole.to);
	return first <= last ? { from: first, to: last } : null;
}

/** The days that a report of anniversaries covers. */
export const daysOfYears = ({ from, to }: { from: number; to: number }): Period => ({
	from: `${from}-01-01`,
	to: `${to}-12-31`,
});

/** The days that a report of the quiet partnerships covers. */
export const daysOfMonths = (months: number, today: Day): Period => ({
	from: monthsBefore(today, months),
	to: today,
});
