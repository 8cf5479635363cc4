import { z } from 'zod';
import { isDay } from './dates';
import { parseEdtf } from './edtf';
import { eurosProblem, parseEuros } from './euros';
import { parseWholeNumber } from './whole-number';

/** A message key with what it counts, as `errors.tooLong?max=200`. */
export const tooLong = (max: number) => `errors.tooLong?max=${max}`;

/** A text that must be there; leading and trailing space is dropped. */
export const text = (max = 200) =>
	z.string('errors.required').trim().min(1, 'errors.required').max(max, tooLong(max));

/** A text that may be missing; an empty one becomes null. */
export const optionalText = (max = 200) =>
	z
		.string()
		.trim()
		.max(max, tooLong(max))
		.transform((value) => value || null);

/** A calendar day `YYYY-MM-DD`. */
export const day = () =>
	z.string('errors.required').min(1, 'errors.required').refine(isDay, 'errors.invalidDate');

/** A calendar day or nothing; an empty one becomes null. */
export const optionalDay = () =>
	z
		.string()
		.refine((value) => value === '' || isDay(value), 'errors.invalidDate')
		.transform((value) => value || null);

/** An EDTF date with the first and last day it can mean; an empty one is unknown and becomes null. */
export const partialDate = () =>
	z.string().transform((value, context) => {
		if (value === '') return null;
		const date = parseEdtf(value);
		if (date) return date;
		context.addIssue({ code: 'custom', message: 'errors.invalidPartialDate' });
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
			de: z.string().trim().max(max, tooLong(max)),
			en: z.string().trim().max(max, tooLong(max)),
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

export const optionalEmail = () =>
	z
		.union([z.literal(''), z.email('errors.invalidEmail').max(254, tooLong(254))])
		.transform((value) => value || null);

/** A web address with http or https, or nothing. */
export const optionalUrl = () =>
	z
		.string()
		.trim()
		.max(500, tooLong(500))
		.refine(
			(value) => value === '' || (/^https?:\/\/[^\s]+$/.test(value) && URL.canParse(value)),
			'errors.invalidUrl',
		)
		.transform((value) => value || null);

/** What every change of a record names: which one, and the version that was read. */
export const recordVersion = { id: z.uuid(), version: z.int().positive() };
