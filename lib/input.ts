import { z } from 'zod';
import { isClockTime, isEndTime, midnight } from './clock';
import { isDay } from './dates';
import { parseEdtf } from './edtf';
import { eurosProblem, parseEuros } from './euros';
import { tooLong } from './issue-message';
import { tidyTime } from './tidy-time';
import { parseWholeNumber } from './whole-number';

export { tooLong };

/** A text that must be there; leading and trailing space is dropped. */
export const text = (max = 200) =>
	z.string('errors.required').trim().min(1, 'errors.required').max(max, tooLong);

/** A text that may be missing; an empty one becomes null. */
export const optionalText = (max = 200) =>
	z
		.string()
		.trim()
		.max(max, tooLong)
		.transform((value) => value || null);

/** A year that somebody may mean: `0026` and `9999` are slips, and counting on from there would leave the calendar. */
const isMeant = (day: string) => day >= '0100' && day < '9900';

/** A calendar day `YYYY-MM-DD`. */
export const day = () =>
	z
		.string('errors.required')
		.min(1, 'errors.required')
		.refine(isDay, 'errors.invalidDate')
		.refine((value) => !isDay(value) || isMeant(value), 'errors.yearOutOfRange');

/** A calendar day or nothing; an empty one becomes null. */
export const optionalDay = () =>
	z
		.string()
		.refine((value) => value === '' || isDay(value), 'errors.invalidDate')
		.refine((value) => !isDay(value) || isMeant(value), 'errors.yearOutOfRange')
		.transform((value) => value || null);

/** An EDTF date with the first and last day it can mean; an empty one is unknown and becomes null. */
export const partialDate = () =>
	z.string().transform((value, context) => {
		if (value === '') return null;
		const date = parseEdtf(value);
		const isNear = value.split('/').every((side) => side === '..' || isMeant(side));
		if (date && isNear) return date;
		const message = date ? 'errors.yearOutOfRange' : 'errors.invalidPartialDate';
		context.addIssue({ code: 'custom', message });
		return z.NEVER;
	});

/** One of the words of a list. */
export const word = <const W extends readonly [string, ...string[]]>(words: W) =>
	z.enum(words, 'errors.chooseOne');

export const recordId = () => z.uuid('errors.chooseOne');

/** Whether a part of an address can be a record's id; anything else would be an error of the database. */
export const isRecordId = (value: unknown): value is string => z.uuid().safeParse(value).success;

/** The id of a record or nothing; an empty one becomes null. */
export const optionalId = () =>
	z.union([z.literal(''), z.uuid()], 'errors.chooseOne').transform((value) => value || null);

/** A text in the languages of the site; empty languages are dropped, none falls back to another. */
export const localisedText = (max = 200) =>
	z
		.strictObject({
			de: z.string().trim().max(max, tooLong),
			en: z.string().trim().max(max, tooLong),
		})
		.transform(({ de, en }) => ({ ...(de && { de }), ...(en && { en }) }));

/** An amount in euros as somebody types it, or nothing; an empty one becomes null. */
export const optionalEuros = () =>
	z.string().transform((value, context) => {
		if (value.trim() === '') return null;
		const amount = parseEuros(value);
		if (amount !== null) return amount;
		context.addIssue({ code: 'custom', message: eurosProblem(value) });
		return z.NEVER;
	});

/** A whole number from 0 as somebody types it, or nothing; an empty one becomes null. */
export const optionalWholeNumber = () =>
	z.string('errors.required').transform((value, context) => {
		if (value.trim() === '') return null;
		const number = parseWholeNumber(value);
		if (number !== null) return number;
		context.addIssue({ code: 'custom', message: 'errors.invalidNumber' });
		return z.NEVER;
	});

/** The time of day as somebody types it (`9.30 Uhr`), as `09:30`; `24:00` is refused, as it belongs to the next day. */
export const time = () =>
	z
		.string('errors.required')
		.transform(tidyTime)
		.pipe(
			z
				.string()
				.min(1, 'errors.required')
				.refine((value) => value !== midnight, { error: 'errors.midnight', abort: true })
				.refine(isClockTime, 'errors.invalidTime'),
		);

/** A time of day at which something ends, `24:00` too, or ''. */
export const optionalEndTime = () =>
	z
		.string()
		.transform(tidyTime)
		.refine((value) => value === '' || isEndTime(value), 'errors.invalidTime');

const plainEmail = z.email().max(254);

/** Whether it is an e-mail address; its domain may be written with umlauts. */
function isEmail(value: string): boolean {
	const [, name, domain] = /^(.+)@([^\s@/?#:\\%]+)$/.exec(value) ?? [];
	if (!name || !domain || !URL.canParse(`http://${domain}`)) return false;
	return plainEmail.safeParse(`${name}@${new URL(`http://${domain}`).hostname}`).success;
}

/** An e-mail address or ''; a `mailto:` before it goes. */
const typedEmail = () =>
	z
		.string('errors.required')
		.trim()
		.transform((value) => value.replace(/^mailto:/i, ''))
		.pipe(
			z
				.string()
				.max(254, tooLong)
				.refine((value) => value === '' || isEmail(value), 'errors.invalidEmail'),
		);

export const email = () => typedEmail().refine((value) => value !== '', 'errors.required');

export const optionalEmail = () => typedEmail().transform((value) => value || null);

/** `www.hessen.de/partner`: an address as people say it, which begins with a host. */
const withoutScheme = /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}(\/\S*)?$/u;

/** A web address with http or https, which is taken as meant where it is missing; or nothing. */
export const optionalUrl = () =>
	z
		.string()
		.trim()
		.max(500, tooLong)
		.transform((value) => (withoutScheme.test(value) ? `https://${value}` : value))
		.refine(
			(value) => value === '' || (/^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value)),
			'errors.invalidUrl',
		)
		.transform((value) => value || null);

/** For a rule over several fields: it is asked along with whatever else is wrong, and then finds parts undefined. */
export const alongside = {
	when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
};

/** What every change of a record names: which one, and the version that was read. */
export const recordVersion = { id: z.uuid(), version: z.int().positive() };
