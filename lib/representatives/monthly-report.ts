import { monthlyReportStatuses } from '@/db/words/representatives';
import { type Holder, may, scopeOf } from '@/lib/auth/permissions';
import { type Day, lastOfMonth, monthName } from '@/lib/dates';

export { monthlyReportStatuses };

export type MonthlyReportStatus = (typeof monthlyReportStatuses)[number];

/** In which state monthly reports wait for `holder`: sent ones for who approves, returned ones for who writes; else null. */
export function reportsAwaiting(holder: Holder): 'sent' | 'returned' | null {
	if (may(holder, 'monthlyReports.approve')) return 'sent';
	return scopeOf(holder, 'monthlyReports.write') === 'own' ? 'returned' : null;
}

/** Its first day stands for a month. */
export type Month = Day;

/** The report of a month is due on this day of the next. */
const dueOnDay = '05';

type Refusal = `representatives.refusals.${string}` | null;

export const monthOf = (day: Day): Month => `${day.slice(0, 7)}-01`;

export const lastDayOf = (month: Month): Day =>
	lastOfMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));

/** The month so many after it, or before. */
export function monthAfter(month: Month, months: number): Month {
	const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
	const [year, index] = [Math.floor(count / 12), count % 12];
	return `${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}-01`;
}

/** „Oktober 2026“. */
export const monthInWords = (month: Month, locale: string) =>
	`${monthName(Number(month.slice(5, 7)), locale)} ${month.slice(0, 4)}`;

/** The last day on which the report can be sent in time: the 5th of the following month. */
export const dueOn = (month: Month): Day => `${monthAfter(month, 1).slice(0, 8)}${dueOnDay}`;

export const isOverdue = (month: Month, today: Day) => today > dueOn(month);

/** A month is reported on once it has begun, not before, and as long as there is a post (`closedOn` is its last day). */
export function beginRefusal(month: Month, today: Day, closedOn: Day | null): Refusal {
	if (month > monthOf(today)) return 'representatives.refusals.monthAhead';
	return closedOn && closedOn < month ? 'representatives.refusals.monthAfterPost' : null;
}

/** While it lies with the office, and once it is approved, nobody writes on. */
export function writeRefusal(status: MonthlyReportStatus): Refusal {
	if (status === 'approved') return 'representatives.refusals.reportApproved';
	return status === 'sent' ? 'representatives.refusals.reportSent' : null;
}

export const sendRefusal = (status: MonthlyReportStatus): Refusal => writeRefusal(status);

/** Only what was sent can be approved or returned. */
export function decideRefusal(status: MonthlyReportStatus): Refusal {
	if (status === 'approved') return 'representatives.refusals.reportApproved';
	return status === 'sent' ? null : 'representatives.refusals.reportNotSent';
}

export const discardRefusal = (status: MonthlyReportStatus): Refusal =>
	status === 'draft' ? null : 'representatives.refusals.reportNotDraft';
