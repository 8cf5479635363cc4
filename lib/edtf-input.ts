import { addDays, addYears, makeDay, monthNumber } from './dates';
import { foldDateText, parseDayInput } from './dates-input';
import { type PartialDate, parseEdtf, precision } from './edtf';

export type PartialInput =
	| ({ ok: true } & PartialDate)
	| { ok: false; reason: 'errors.required' | 'errors.invalidPartialDate' | 'errors.endBeforeStart' };

const about =
	/^(?:~|ca\.?|c\.|circa|um(?: den)?|etwa|ungefähr|about|around|approx\.?|approximately) ?(?=\d|\p{L})/u;
const probably = /^(?:vermutlich|wahrscheinlich|wohl|probably) /;
const before = /^(?:vor(?: dem)?|before) /;
const after = /^(?:nach(?: dem)?|after) /;
const until = /^(?:bis(?: zum)?|spätestens|by|until) /;
const since = /^(?:ab(?: dem)?|seit(?: dem)?|frühestens|since|from) /;
const span =
	/^(?:zwischen (.+) und (.+)|between (.+) and (.+)|(?:von |from )?(.+?)(?: bis | to | ?[–—] ?| - )(.+))$/;

/** One day, month or year as EDTF, without words around it. */
function single(text: string): string | null {
	if (/^\d{4}(-\d{2}){0,2}$/.test(text)) return parseEdtf(text)?.edtf ?? null;
	const monthInFigures = /^(\d{1,2})[/.] ?(\d{4})$/.exec(text);
	const monthInWords = /^(\p{L}+)\.? (\d{4})$/u.exec(text);
	const found = monthInFigures ?? monthInWords;
	if (found) {
		const month = monthInFigures ? Number(found[1]) : monthNumber(found[1] ?? '');
		return month ? (makeDay(Number(found[2]), month, 1)?.slice(0, 7) ?? null) : null;
	}
	// A day of the past needs its year: two figures or none would be a guess across centuries.
	if (!/(^|[. ])\d{4}$/.test(text)) return null;
	const day = parseDayInput(text, '2000-01-01');
	return day.ok ? day.day : null;
}

/** „3.–5. Dezember 2026“: the start takes month and year from the end. */
function startOfSpan(from: string, end: string): string | null {
	const whole = single(from);
	if (whole || precision(end) !== 'day') return whole;
	const year = end.slice(0, 4);
	if (/^\d{1,2}\.?$/.test(from))
		return makeDay(Number(year), Number(end.slice(5, 7)), Number.parseInt(from, 10));
	return single(`${from} ${year}`) ?? single(`${from}${year}`);
}

/** The day, month or year before or after this one, as exactly known. */
function neighbour(edtf: string, step: 1 | -1): string {
	const date = parseEdtf(edtf);
	if (!date || date.first === '0001-01-01' || date.last === '9999-12-31') return '';
	const length = edtf.length;
	if (length === 4) return addYears(date.first, step).slice(0, 4);
	return addDays(step > 0 ? date.last : date.first, step).slice(0, length);
}

function rest(text: string, prefix: RegExp): string | null {
	return prefix.test(text) ? single(text.replace(prefix, '')) : null;
}

function open(text: string): string | null {
	const upTo = rest(text, until);
	const beforeIt = rest(text, before);
	const from = rest(text, since);
	const afterIt = rest(text, after);
	if (beforeIt || upTo) return `../${beforeIt ? neighbour(beforeIt, -1) : upTo}`;
	return from || afterIt ? `${afterIt ? neighbour(afterIt, 1) : from}/..` : null;
}

function range(text: string): string | null {
	const years = /^(\d{4})[-/](\d{4})$/.exec(text);
	const decade = /^(?:die )?(\d{3})0(?:er|s)(?: jahre)?$/.exec(text);
	if (decade) return `${decade[1]}0/${decade[1]}9`;
	const [from, to] = years ? years.slice(1) : (span.exec(text)?.slice(1).filter(Boolean) ?? []);
	const end = to ? single(to) : null;
	const start = from && end ? startOfSpan(from, end) : null;
	if (!start || !end) return null;
	return start === end ? start : `${start}/${end}`;
}

function qualified(text: string): string | null {
	const guessed = rest(text, about) ?? (text.endsWith('~') ? single(text.slice(0, -1)) : null);
	if (guessed) return `${guessed}~`;
	const likely = rest(text, probably) ?? (text.endsWith('?') ? single(text.slice(0, -1)) : null);
	return likely && `${likely}?`;
}

/**
 * The partial date that somebody typed, in German or English whatever the interface speaks: a day as
 * parseDayInput reads it but with its full year, `November 1995`, `11/1995`, `1995-11`, `2014`,
 * `2007/2008`, `ca. 1947`, `vermutlich 1947`, `1947–1987`, `zwischen 1947 und 1987`, `1990er Jahre`,
 * `vor 1990` (up to 1989), `bis 1990`, `seit 1990`, `nach 1990` (from 1991), and EDTF itself.
 */
export function parsePartialInput(input: string): PartialInput {
	const text = foldDateText(input);
	if (text === '') return { ok: false, reason: 'errors.required' };
	const edtf = single(text) ?? range(text) ?? qualified(text) ?? open(text) ?? text;
	const date = parseEdtf(edtf);
	if (date) return { ok: true, ...date };
	const [from, to] = edtf.split('/').map(parseEdtf);
	return { ok: false, reason: from && to ? 'errors.endBeforeStart' : 'errors.invalidPartialDate' };
}
