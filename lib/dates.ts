/** A calendar day `YYYY-MM-DD`, year 0001 to 9999, without time and zone; compares as text. */
export type Day = string;

export type DayStyle = 'long' | 'short' | 'weekday';

const dayLength = 86_400_000;
const languages = ['de', 'en'] as const;

// Making a formatter costs more than using it a hundred times, so these few are kept. English is
// formatted as en-US for its names only: en-GB's "Sept" differs between versions of ICU.
const names = (options: Intl.DateTimeFormatOptions, dates: number[]) =>
	Object.fromEntries(
		languages.map((language) => {
			const format = new Intl.DateTimeFormat(language === 'en' ? 'en-US' : 'de', {
				...options,
				timeZone: 'UTC',
			});
			return [language, dates.map((date) => format.format(date))];
		}),
	) as Record<(typeof languages)[number], string[]>;

const firsts = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1));
const week = Array.from({ length: 7 }, (_, weekday) => Date.UTC(2023, 0, 1 + weekday));
const months = { long: names({ month: 'long' }, firsts), short: names({ month: 'short' }, firsts) };
const weekdays = { long: names({ weekday: 'long' }, week), short: names({ weekday: 'short' }, week) };

const berlin = new Intl.DateTimeFormat('en-CA', {
	timeZone: 'Europe/Berlin',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23',
});

const language = (locale: string) => (locale.startsWith('en') ? 'en' : 'de');
const two = (value: number) => String(value).padStart(2, '0');
const instantOf = (day: Day) => Date.parse(`${day}T00:00:00Z`);

function inBerlin(instant: Date): { day: Day; time: string } {
	const part = Object.fromEntries(berlin.formatToParts(instant).map(({ type, value }) => [type, value]));
	return { day: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
}

const [firstDay, lastDay]: [Day, Day] = ['0001-01-01', '9999-12-31'];

function dayOfInstant(milliseconds: number): Day {
	const within = Math.min(Math.max(milliseconds, instantOf(firstDay)), instantOf(lastDay));
	return new Date(within).toISOString().slice(0, 10);
}

/** Where counting leaves the calendar, its end is meant: what is open has that for a bound. */
const endBeyond = (year: number): Day | null => (year < 1 ? firstDay : year > 9999 ? lastDay : null);

function numbersOf(day: Day): [year: number, month: number, day: number] {
	if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
	return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}

/** The calendar day in Europe/Berlin, whatever zone the process or the browser lives in. */
export function today(now: Date = new Date()): Day {
	return inBerlin(now).day;
}

/** Whether the value is an existing day written `YYYY-MM-DD`. */
export function isDay(value: unknown): value is Day {
	if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value < '0001') return false;
	const instant = instantOf(value);
	return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value);
}

/** The day of these numbers (month 1 to 12), or null if the calendar has none such. */
export function makeDay(year: number, month: number, day: number): Day | null {
	const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
	return isDay(text) ? text : null;
}

/** For sort(): negative if `a` is earlier, 0 if equal. */
export function compareDays(a: Day, b: Day): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Stops at 0001-01-01 and 9999-12-31. Throws RangeError if `day` is none. */
export function addDays(day: Day, days: number): Day {
	numbersOf(day);
	return dayOfInstant(instantOf(day) + days * dayLength);
}

/**
 * The same day so many years on; 29 February becomes 28 February in common years (the last day of
 * the month stands in for a missing one, § 188 (3) BGB). Ends and throws like addDays.
 */
export function addYears(day: Day, years: number): Day {
	return addMonths(day, years * 12);
}

/** The same day so many months on; the month's last day stands in for a missing one. Ends and throws like addDays. */
export function addMonths(day: Day, months: number): Day {
	const [year, month, date] = numbersOf(day);
	const count = year * 12 + month - 1 + months;
	const [inYear, inMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
	return endBeyond(inYear) ?? makeDay(inYear, inMonth, date) ?? lastOfMonth(inYear, inMonth);
}

/** Whole days from `from` to `to`; negative if `to` is earlier. Throws RangeError if either is no day. */
export function daysBetween(from: Day, to: Day): number {
	numbersOf(from);
	numbersOf(to);
	return Math.round((instantOf(to) - instantOf(from)) / dayLength);
}

/** The last day of the month (1 to 12). Throws RangeError if there is no such month. */
export function lastOfMonth(year: number, month: number): Day {
	for (const date of [31, 30, 29, 28]) {
		const day = makeDay(year, month, date);
		if (day) return day;
	}
	throw new RangeError(`no such month: ${year}-${month}`);
}

/** The month's full name (month 1 to 12). */
export function monthName(month: number, locale: string): string {
	return months.long[language(locale)][month - 1] ?? '';
}

function piecesOf(day: Day, locale: string, style: DayStyle): [day: string, month: string, year: string] {
	const [, month, date] = numbersOf(day);
	const year = day.slice(0, 4);
	if (language(locale) === 'en') {
		const name = months[style === 'short' ? 'short' : 'long'].en[month - 1];
		return [String(date), ` ${name}`, ` ${year}`];
	}
	if (style === 'short') return [`${two(date)}.`, `${two(month)}.`, year];
	return [`${date}.`, ` ${months.long.de[month - 1]}`, ` ${year}`];
}

/**
 * „16. Oktober 1991“, short „16.10.1991“, weekday „Do, 3. Dezember 2026“; English never in figures
 * alone: “16 October 1991”, short “16 Oct 1991”. Throws RangeError if `day` is none.
 */
export function formatDay(day: Day, locale: string, style: DayStyle = 'long'): string {
	const text = piecesOf(day, locale, style).join('');
	if (style !== 'weekday') return text;
	return `${weekdays.short[language(locale)][weekdayOf(day)]}, ${text}`;
}

/** A day near today, without its year: „06.12.“, with its weekday „So 29.11.“; “6 Dec”, “Sun 29 Nov”. Throws RangeError if `day` is none. */
export function formatNearDay(day: Day, locale: string, withWeekday = false): string {
	const [date, month] = piecesOf(day, locale, 'short');
	const weekday = withWeekday ? `${weekdays.short[language(locale)][weekdayOf(day)]} ` : '';
	return `${weekday}${date}${month}`;
}

/** „Freitag, 27. November 2026“, “Friday, 27 November 2026”. Throws RangeError if `day` is none. */
export const formatWholeDay = (day: Day, locale: string) =>
	`${weekdays.long[language(locale)][weekdayOf(day)]}, ${formatDay(day, locale)}`;

/** „So“, “Sun”. Throws RangeError if `day` is none. */
export const shortWeekday = (day: Day, locale: string) =>
	weekdays.short[language(locale)][weekdayOf(day)] ?? '';

/**
 * „3.–5. Dezember 2026“, „30. November – 2. Dezember 2026“, short „02.–04.06.2026“; what both days
 * share is said once. No end or the same end: one day. Throws RangeError if either is no day.
 */
export function formatDayRange(
	from: Day,
	to: Day | null,
	locale: string,
	style: 'long' | 'short' = 'long',
): string {
	if (to === null || from === to) return formatDay(from, locale, style);
	const end = formatDay(to, locale, style);
	const [date, month, year] = piecesOf(from, locale, style);
	const dash = language(locale) === 'de' && style === 'short' ? '–' : ' – ';
	if (from.slice(0, 7) === to.slice(0, 7)) return `${date}–${end}`;
	if (from.slice(0, 4) === to.slice(0, 4)) return `${date}${month}${dash}${end}`;
	return `${date}${month}${year}${dash}${end}`;
}

/** Day and time of an instant in Europe/Berlin: „17.11.2026, 14:03“, long „17. November 2026, 14:03“. */
export function formatInstant(instant: Date, locale: string, style: 'long' | 'short' = 'short'): string {
	const { day, time } = inBerlin(instant);
	return `${formatDay(day, locale, style)}, ${time}`;
}

function indexOfName(list: Record<string, string[]>, word: string): number {
	const lower = word.toLowerCase();
	const found = languages.map(
		(l) => list[l]?.findIndex((name) => name.toLowerCase().startsWith(lower)) ?? -1,
	);
	return Math.max(...found);
}

const otherMonths = new Map([
	['maerz', 3],
	['mrz', 3],
	['jänner', 1],
	['feber', 2],
]);

/** The month (1 to 12) that a German or English name or its beginning (three letters) means, or null. */
export function monthNumber(word: string): number | null {
	if (word.length < 3) return null;
	return otherMonths.get(word.toLowerCase()) ?? (indexOfName(months.long, word) + 1 || null);
}

/** The weekday (0 is Sunday) that a German or English name or its beginning (two letters) means, or null. */
export function weekdayNumber(word: string): number | null {
	const found = word.length < 2 ? -1 : indexOfName(weekdays.long, word);
	return found < 0 ? null : found;
}

/** The weekday of a day, 0 is Sunday. Throws RangeError if `day` is none. */
export function weekdayOf(day: Day): number {
	numbersOf(day);
	return new Date(instantOf(day)).getUTCDay();
}
