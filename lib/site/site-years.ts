import { addYears, type Day } from '@/lib/dates';

function yearsBetween(from: Day, to: Day): number {
	const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
	return addYears(from, years) > to ? years - 1 : years;
}

/** Whole years since a partial date, or null if its precision leaves more than one answer, or none has passed. */
export function fullYears(
	date: { on: string | null; first: Day | null; last: Day | null },
	today: Day,
): number | null {
	if (!date.on || !date.first || !date.last || /[~?]$/.test(date.on) || date.last > today) return null;
	const years = yearsBetween(date.first, today);
	return years > 0 && years === yearsBetween(date.last, today) ? years : null;
}
