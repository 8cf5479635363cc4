import { addDays, type Day, isDay, makeDay, monthNumber, weekdayNumber, weekdayOf } from './dates';

export type DayReason =
	| 'errors.required'
	| 'errors.invalidDate'
	| 'errors.ambiguousDate'
	| 'errors.weekdayMismatch';

export type DayInput = { ok: true; day: Day } | { ok: false; reason: DayReason };

const daysFromToday = new Map([
	['vorgestern', -2],
	['gestern', -1],
	['yesterday', -1],
	['heute', 0],
	['today', 0],
	['morgen', 1],
	['tomorrow', 1],
	['übermorgen', 2],
]);

const figures = /^(\d{1,2})\. ?(\d{1,2})(?:\.(?: ?(\d{4}|\d{2}))?)?$/;
const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)? ?(\p{L}+)\.?,?(?: (\d{4}|\d{2}))?$/u;
const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
const withoutOrder = /^\d{1,2}([/-])\d{1,2}(\1(\d{4}|\d{2}))?$/;
const afterWeekday = /^(\p{L}+)\.?,? (\d.*)$/u;

/** Lower case, composed letters, single spaces: the text that the parsers of typed dates read. */
export function foldDateText(text: string): string {
	return text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
}

function datePartsOf(text: string): { date: number; month: number; year: string | undefined } | null {
	const inFigures = figures.exec(text);
	if (inFigures) return { date: Number(inFigures[1]), month: Number(inFigures[2]), year: inFigures[3] };
	const inWords = dayFirst.exec(text);
	if (inWords) {
		const month = monthNumber(inWords[2] ?? '');
		return month ? { date: Number(inWords[1]), month, year: inWords[3] } : null;
	}
	const american = monthFirst.exec(text);
	const month = monthNumber(american?.[1] ?? '');
	return american && month ? { date: Number(american[2]), month, year: american[3] } : null;
}

function completeYear(year: string, thisYear: number): number {
	if (year.length === 4) return Number(year);
	const latest = thisYear + 20;
	return latest - ((((latest - Number(year)) % 100) + 100) % 100);
}

function nearest(month: number, date: number, today: Day): Day | null {
	const thisYear = Number(today.slice(0, 4));
	const earliest = addDays(today, -92);
	const days = [-1, 0, 1].map((step) => makeDay(thisYear + step, month, date));
	return days.find((day) => day !== null && day >= earliest) ?? null;
}

function readDay(text: string, today: Day): Day | null {
	const step = daysFromToday.get(text);
	if (step !== undefined) return addDays(today, step);
	if (isDay(text)) return text;
	const parts = datePartsOf(text);
	if (!parts) return null;
	if (parts.year === undefined) return nearest(parts.month, parts.date, today);
	return makeDay(completeYear(parts.year, Number(today.slice(0, 4))), parts.month, parts.date);
}

/**
 * The day that somebody typed: `3.12.2026`, `3.12.26`, `3.12.`, `2026-12-03`, „heute“, „morgen“,
 * „gestern“, „3. Dezember 2026“, “3 December 2026”, “December 3, 2026”, a weekday before it or not.
 * Both languages are read whatever the interface speaks, so a date copied from the other one is
 * understood; figures with slashes or hyphens (3/12/2026) are refused, for they may mean two days.
 * Two figures for a year mean the one between 79 years ago and in 20 years; no year means the first
 * such day that is not more than 92 days past.
 */
export function parseDayInput(input: string, today: Day): DayInput {
	const text = foldDateText(input);
	if (text === '') return { ok: false, reason: 'errors.required' };
	if (withoutOrder.test(text)) return { ok: false, reason: 'errors.ambiguousDate' };
	const named = afterWeekday.exec(text);
	const weekday = weekdayNumber(named?.[1] ?? '');
	const day = readDay(weekday === null ? text : (named?.[2] ?? ''), today);
	if (day === null) return { ok: false, reason: 'errors.invalidDate' };
	if (weekday !== null && weekdayOf(day) !== weekday) return { ok: false, reason: 'errors.weekdayMismatch' };
	return { ok: true, day };
}

const yearAlone = /^(\d{4})$/;
const monthAndYear = /^(\d{1,2})[./] ?(\d{4})$/;
const monthNamed = /^(\p{L}+)\.? (\d{4})$/u;
const quarter = /^(?:q ?([1-4])|([1-4])\. ?(?:quartal|quarter))[ /]?(\d{4})$/;

function monthsOf(text: string): { year: number; from: number; to: number } | null {
	const year = yearAlone.exec(text);
	if (year) return { year: Number(year[1]), from: 1, to: 12 };
	const inFigures = monthAndYear.exec(text);
	const named = monthNamed.exec(text);
	const month = inFigures ? Number(inFigures[1]) : monthNumber(named?.[1] ?? '');
	if (month) return { year: Number(inFigures?.[2] ?? named?.[2]), from: month, to: month };
	const part = quarter.exec(text);
	if (!part) return null;
	const nth = Number(part[1] ?? part[2]);
	return { year: Number(part[3]), from: 3 * nth - 2, to: 3 * nth };
}

/**
 * A bound of a period: a day as `parseDayInput` reads it, or the first or last day of a year (2014), a month (05.2014,
 * „Mai 2014“) or a quarter (Q2 2014, „2. Quartal 2014“).
 */
export function parseBoundInput(input: string, today: Day, bound: 'first' | 'last'): DayInput {
	const months = monthsOf(foldDateText(input));
	if (!months) return parseDayInput(input, today);
	const { year, from, to } = months;
	const day =
		bound === 'first'
			? makeDay(year, from, 1)
			: (makeDay(year, to, 31) ?? makeDay(year, to, 30) ?? makeDay(year, to, 29) ?? makeDay(year, to, 28));
	return day ? { ok: true, day } : { ok: false, reason: 'errors.invalidDate' };
}
