import { createTranslator } from 'next-intl';
import de from '@/messages/de/dates.json';
import en from '@/messages/en/dates.json';
import { addDays, type Day, formatDay, formatDayRange, lastOfMonth, makeDay, monthName } from './dates';

/** A partial date: EDTF text (ISO 8601-2) with the first and last day that it can mean. */
export type PartialDate = { edtf: string; first: Day; last: Day };

export type Precision = 'day' | 'month' | 'year' | 'range';

const earliest: Day = '0001-01-01';
const latest: Day = '9999-12-31';
const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?$/;

type Single = PartialDate & { precision: Exclude<Precision, 'range'>; qualifier: string };

function parseSingle(text: string): Single | null {
	const found = pattern.exec(text);
	if (!found) return null;
	const [, year, month, date, qualifier = ''] = found;
	const first = makeDay(Number(year), Number(month ?? 1), Number(date ?? 1));
	if (!first) return null;
	const precision = date ? 'day' : month ? 'month' : 'year';
	const last = date ? first : month ? lastOfMonth(Number(year), Number(month)) : `${year}-12-31`;
	return { edtf: text, first, last, precision, qualifier };
}

/**
 * Reads the stored form: `1995-11-01`, `1995-11`, `2014`, each with `~` (about) or `?` (probably)
 * behind it, `2007/2008`, `../1989`, `1990/..`. An open side reaches to 0001-01-01 or 9999-12-31, so
 * that both days stay finite. Null if the text is anything else, or an interval that doesn't rise.
 * A small part of EDTF on purpose: the library weighs 13 kB in the browser.
 */
export function parseEdtf(edtf: string): PartialDate | null {
	const [from = '', to, ...more] = edtf.split('/');
	if (more.length > 0) return null;
	const start = parseSingle(from);
	if (to === undefined) return start && { edtf, first: start.first, last: start.last };
	const end = parseSingle(to);
	if (start?.qualifier || end?.qualifier) return null;
	if (start && end) return start.first < end.first ? { edtf, first: start.first, last: end.last } : null;
	if (start && to === '..') return { edtf, first: start.first, last: latest };
	if (end && from === '..') return { edtf, first: earliest, last: end.last };
	return null;
}

/** How exactly the date is known; an interval is a range. Throws RangeError if the text is no EDTF of ours. */
export function precision(edtf: string): Precision {
	if (!parseEdtf(edtf)) throw new RangeError(`not a partial date: ${edtf}`);
	return edtf.includes('/') ? 'range' : (parseSingle(edtf)?.precision ?? 'range');
}

function singleInWords(date: Single, locale: string): string {
	if (date.precision === 'day') return formatDay(date.first, locale);
	const year = date.edtf.slice(0, 4);
	return date.precision === 'year' ? year : `${monthName(Number(date.edtf.slice(5, 7)), locale)} ${year}`;
}

const translators = {
	de: createTranslator({ locale: 'de', messages: de, namespace: 'edtf' }),
	en: createTranslator({ locale: 'en', messages: en, namespace: 'edtf' }),
};

const wordsIn = (locale: string) => translators[locale.startsWith('en') ? 'en' : 'de'];

function rangeInWords(from: Single | null, to: Single | null, locale: string): string {
	const words = wordsIn(locale);
	if (!from || !to) {
		const date = from ?? to;
		return date ? words(from ? 'since' : 'until', { date: singleInWords(date, locale) }) : '';
	}
	if (from.precision === 'day' && to.precision === 'day') return formatDayRange(from.first, to.first, locale);
	const nextYear = addDays(from.last, 1) === to.first;
	if (nextYear && from.precision === 'year' && to.precision === 'year') return `${from.edtf}/${to.edtf}`;
	return words('between', { from: singleInWords(from, locale), to: singleInWords(to, locale) });
}

/**
 * A stored partial date in words: „1. November 1995“, „November 1995“, „2014“, „2007/2008“, „zwischen
 * 1947 und 1987“, „um 1947“, „vermutlich 1947“, „bis 1989“, „ab 1990“; null is „unbekannt“. Text that
 * isn't ours comes back as it is. parsePartialInput reads every one of these again.
 */
export function formatEdtf(edtf: string | null, locale: string): string {
	const words = wordsIn(locale);
	if (edtf === null) return words('unknown');
	if (!parseEdtf(edtf)) return edtf;
	const [from = '', to] = edtf.split('/');
	const start = parseSingle(from);
	if (to !== undefined) return rangeInWords(start, parseSingle(to), locale);
	if (!start) return edtf;
	const date = singleInWords(start, locale);
	if (start.qualifier === '~') return words(start.precision === 'day' ? 'aboutDay' : 'about', { date });
	return start.qualifier === '?' ? words('probably', { date }) : date;
}

/**
 * A period between two partial dates in words: „April bis Juni 2017“, „3.–5. Dezember 2026“, „2017 bis 2019“, „um 2017
 * bis 2019“; without an end what its beginning says alone. Not for one date that is known as an interval: that lies
 * somewhere between, a period takes all of it.
 */
export function formatPeriod(from: string, to: string | null, locale: string): string {
	const [start, end] = [parseSingle(from), to === null ? null : parseSingle(to)];
	if (to === null || to === from) return formatEdtf(from, locale);
	const exact = start && end && !start.qualifier && !end.qualifier;
	if (exact && start.precision === 'day' && end.precision === 'day')
		return formatDayRange(start.first, end.first, locale);
	const ofOneYear =
		exact && start.precision === 'month' && end.precision === 'month' && from.slice(0, 4) === to.slice(0, 4);
	const words = wordsIn(locale);
	return words('period', {
		from: ofOneYear ? monthName(Number(from.slice(5, 7)), locale) : formatEdtf(from, locale),
		to: formatEdtf(to, locale),
	});
}
