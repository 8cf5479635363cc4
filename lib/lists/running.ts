import { createParser } from 'nuqs/server';
import { addDays, type Day } from '@/lib/dates';
import { isRecordId } from '@/lib/input';
import { parseAsDay } from '@/lib/url-parsers';

/** Periods around today in which something can be running; `from_today` has no end. */
export const runningPeriods = [
	'today',
	'from_today',
	'this_week',
	'next_week',
	'this_month',
	'next_month',
	'this_quarter',
	'this_year',
] as const;
export type RunningPeriod = (typeof runningPeriods)[number];

const day = (year: number, month: number, date: number): Day =>
	new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10) as Day;

/** First and last day of the period that holds `today`; weeks begin on Monday. */
export function runningPeriod(period: RunningPeriod, today: Day): { first: Day; last: Day } {
	const [year = 0, month = 1] = today.split('-').map(Number);
	const monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
	const months = (from: number, count: number) => ({
		first: day(year, from, 1),
		last: day(year, from + count, 0),
	});
	switch (period) {
		case 'today':
			return { first: today, last: today };
		case 'from_today':
			return { first: today, last: '9999-12-31' };
		case 'this_week':
			return { first: monday, last: addDays(monday, 6) };
		case 'next_week':
			return { first: addDays(monday, 7), last: addDays(monday, 13) };
		case 'this_month':
			return months(month, 1);
		case 'next_month':
			return months(month + 1, 1);
		case 'this_quarter':
			return months(month - ((month - 1) % 3), 3);
		case 'this_year':
			return months(1, 12);
	}
}

export const isRunningPeriod = (value: string): value is RunningPeriod =>
	(runningPeriods as readonly string[]).includes(value);

const parseAsRuns = createParser({
	parse: (text) => (isRunningPeriod(text) || isRecordId(text) ? text : null),
	serialize: String,
});

/** What runs in a period, whenever it began: one around today or a legislature's (by id), and one between two days. */
export const runsParsers = { runs: parseAsRuns, runsFrom: parseAsDay, runsTo: parseAsDay };

export type RunsParams = { runs: string | null; runsFrom: Day | null; runsTo: Day | null };

/** The part of these in a list's address. */
export const runsAddress = {
	named: { runs: 'legislatures' as const },
	days: { runsFrom: 'first' as const, runsTo: 'last' as const },
	periods: [['runsFrom', 'runsTo']] as [from: 'runsFrom', to: 'runsTo'][],
	words: runningPeriods,
};
