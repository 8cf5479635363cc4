import { addDays, addMonths, addYears, type Day, formatDay, weekdayOf } from '@/lib/dates';

/** The weeks, Monday first, that the month of this day touches. */
export function monthWeeks(day: Day): Day[][] {
	const first = `${day.slice(0, 7)}-01`;
	const monday = addDays(first, -((weekdayOf(first) + 6) % 7));
	const weeks = [0, 1, 2, 3, 4, 5].map((week) =>
		[0, 1, 2, 3, 4, 5, 6].map((weekday) => addDays(monday, week * 7 + weekday)),
	);
	return weeks.filter((week) => week.some((each) => each.slice(0, 7) === day.slice(0, 7)));
}

// 1 January 2024 is a Monday.
export const weekdayNames = (locale: string) =>
	[0, 1, 2, 3, 4, 5, 6].map(
		(step) => formatDay(addDays('2024-01-01', step), locale, 'weekday').split(',')[0],
	);

/** Where a key leads from `day`: arrows, Home and End of the week, Page keys by month, with Shift by year. */
export function dayByKey(key: string, day: Day, shift: boolean): Day | null {
	const weekday = (weekdayOf(day) + 6) % 7;
	const steps: Record<string, number> = {
		ArrowLeft: -1,
		ArrowRight: 1,
		ArrowUp: -7,
		ArrowDown: 7,
		Home: -weekday,
		End: 6 - weekday,
	};
	const step = steps[key];
	if (step !== undefined) return addDays(day, step);
	if (key !== 'PageUp' && key !== 'PageDown') return null;
	const page = key === 'PageUp' ? -1 : 1;
	return shift ? addYears(day, page) : addMonths(day, page);
}
