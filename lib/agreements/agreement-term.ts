import { type Day, lastOfMonth } from '@/lib/dates';

/** The terms of an agreement: without `endsOn` it runs on, with `tacitRenewalMonths` it rolls on unless notice is given. */
export type Term = { endsOn: Day | null; tacitRenewalMonths: number | null; noticeMonths: number | null };

const monthsOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
/** The twin of agreement_months_apart in the database. */
const monthsApart = (from: Day, to: Day) => monthsOf(to) - monthsOf(from);
const lastOf = (day: Day) => lastOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));

/**
 * So many months on (back, if negative): the last day of a month stays the last, and a day that the month lacks is
 * its last (§ 188 BGB): 31 December − 6 is 30 June, 28 February + 12 may be 29 February. The twin of agreement_shift in
 * the database. Throws RangeError if the result leaves the years 0001 to 9999.
 */
export function shiftMonths(day: Day, months: number): Day {
	const total = monthsOf(day) + months;
	const year = Math.floor(total / 12);
	if (year < 1 || year > 9999) throw new RangeError('a day lies in the years 0001 to 9999');
	const last = lastOfMonth(year, total - year * 12 + 1);
	const kept = `${last.slice(0, 8)}${day.slice(8)}`;
	return day === lastOf(day) || kept > last ? last : kept;
}

/** The end of the k-th renewal is counted from the first end, so that a clamped day is not carried on. */
const endOf = (endsOn: Day, tacitMonths: number, k: number) => shiftMonths(endsOn, k * tacitMonths);

/** The last day of the term that `asOf` lies in; null if there is no term. The twin of agreement_term_end. */
export function termEnd({ endsOn, tacitRenewalMonths: tacit }: Term, asOf: Day): Day | null {
	if (!endsOn || !tacit || asOf <= endsOn) return endsOn;
	const k = Math.max(0, Math.floor(monthsApart(endsOn, asOf) / tacit));
	const end = endOf(endsOn, tacit, k);
	return end >= asOf ? end : endOf(endsOn, tacit, k + 1);
}

/** The last day to give notice for the end of one term. */
const noticeFor = (end: Day, notice: number | null) => shiftMonths(end, -(notice ?? 0));

/**
 * The term that can still be left by notice: its end, and the last day to give it, from `asOf` on. That is the current
 * term until its notice period begins, then the next one, if it renews itself; null if nobody needs to decide. The twin
 * of agreement_notice_by.
 */
export function nextNotice(term: Term, asOf: Day): { end: Day; noticeBy: Day } | null {
	const { endsOn, tacitRenewalMonths: tacit, noticeMonths: notice } = term;
	if (!endsOn) return null;
	if (!tacit) {
		const noticeBy = notice === null ? null : noticeFor(endsOn, notice);
		return noticeBy && noticeBy >= asOf ? { end: endsOn, noticeBy } : null;
	}
	const first = Math.max(0, Math.floor((monthsApart(endsOn, asOf) + (notice ?? 0)) / tacit));
	const [now, later] = [first, first + 1].map((k) => {
		const end = endOf(endsOn, tacit, k);
		return { end, noticeBy: noticeFor(end, notice) };
	});
	return (now && now.noticeBy >= asOf ? now : later) ?? null;
}
