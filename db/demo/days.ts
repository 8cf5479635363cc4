const dayLength = 86_400_000;

/** The calendar day that many days later (earlier, if negative). */
export const dayAfter = (day: string, days: number) =>
	new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);

/**
 * The day itself, if that many days from it lie within one working week; else the Monday after it, or with
 * `back` the one before: what is over stays over. Of more than five days, the first is a Monday.
 */
export function inOneWeek(day: string, days: number, back = false) {
	const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
	if (sinceMonday === 0 || sinceMonday + days <= 5) return day;
	return dayAfter(day, back ? -sinceMonday : 7 - sinceMonday);
}

export const berlinToday = () =>
	new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());

/** EDTF text (`1995-11-01`, `2017-10`, `2014`, `2007/2008`) with the first and last day it can mean. */
export function span(edtf: string | null | undefined): {
	on: string | null;
	onFirst: string | null;
	onLast: string | null;
} {
	if (!edtf) return { on: null, onFirst: null, onLast: null };
	const [begin, end] = edtf.split('/');
	if (end) return { on: edtf, onFirst: span(begin).onFirst, onLast: span(end).onLast };
	const [year, month, day] = edtf.split('-').map(Number);
	const last = new Date(Date.UTC(year ?? 0, month ?? 12, 0)).toISOString().slice(0, 10);
	return {
		on: edtf,
		onFirst: day ? edtf : `${edtf.slice(0, 4)}-${String(month ?? 1).padStart(2, '0')}-01`,
		onLast: day ? edtf : last,
	};
}

/** Both days count, as they do in the interface; PostgreSQL writes the day after the last. */
export const period = (from?: string, until?: string) => `[${from ?? ''},${until ? dayAfter(until, 1) : ''})`;
