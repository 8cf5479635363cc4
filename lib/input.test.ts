import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
	day,
	email,
	optionalDay,
	optionalEmail,
	optionalEndTime,
	optionalUrl,
	partialDate,
	time,
} from './input';
import { issueMessage } from './issue-message';

/** What is kept of what somebody typed, or the key of what is said about it. */
function taken(schema: z.ZodType, typed: unknown): unknown {
	const read = schema.safeParse(typed);
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	return issue && issueMessage(issue);
}

describe('e-mail addresses', () => {
	test.each([
		[' name@beispiel.de ', 'name@beispiel.de'],
		['mailto:name@beispiel.de', 'name@beispiel.de'],
		['info@münchen.de', 'info@münchen.de'],
		['', null],
		['  ', null],
		['name', 'errors.invalidEmail'],
		['name@', 'errors.invalidEmail'],
		['name@beispiel', 'errors.invalidEmail'],
		['a b@beispiel.de', 'errors.invalidEmail'],
		['name@beispiel.de/pfad', 'errors.invalidEmail'],
		['name@beispiel.de?a', 'errors.invalidEmail'],
		['name@bei spiel.de', 'errors.invalidEmail'],
		[`${'x'.repeat(300)}@beispiel.de`, { key: 'errors.tooLong', values: { max: 254 } }],
	])('%s', (typed, kept) => expect(taken(optionalEmail(), typed)).toEqual(kept));

	test('where one is needed, nothing is not enough', () =>
		expect(taken(email(), ' ')).toBe('errors.required'));
});

describe('web addresses', () => {
	test.each([
		['https://hessen.de/partner', 'https://hessen.de/partner'],
		['HTTP://hessen.de', 'HTTP://hessen.de'],
		['www.hessen.de', 'https://www.hessen.de'],
		['münchen.de/städte?a=1', 'https://münchen.de/städte?a=1'],
		['', null],
		['hessen', 'errors.invalidUrl'],
		['name@hessen.de', 'errors.invalidUrl'],
		['javascript:alert(1)', 'errors.invalidUrl'],
		['javascript.de:alert(1)', 'errors.invalidUrl'],
		['//hessen.de', 'errors.invalidUrl'],
		['https://', 'errors.invalidUrl'],
		['https://a b.de', 'errors.invalidUrl'],
	])('%s', (typed, kept) => expect(taken(optionalUrl(), typed)).toBe(kept));
});

describe('times of day', () => {
	test.each([
		['9', '09:00'],
		['9.30 Uhr', '09:30'],
		['9:5', 'errors.invalidTime'],
		['25:00', 'errors.invalidTime'],
		['24:00', 'errors.midnight'],
		['24 Uhr', 'errors.midnight'],
		['24:30', 'errors.invalidTime'],
		['mittags', 'errors.invalidTime'],
		['', 'errors.required'],
	])('%s', (typed, kept) => expect(taken(time(), typed)).toBe(kept));

	test('may be left open where they need not be said', () => {
		expect(taken(optionalEndTime(), ' ')).toBe('');
		expect(taken(optionalEndTime(), '0930')).toBe('09:30');
		expect(taken(optionalEndTime(), '9:75')).toBe('errors.invalidTime');
		expect(taken(optionalEndTime(), '24 Uhr')).toBe('24:00');
	});
});

describe('days', () => {
	const odd = ['0000-00-00', '2026-02-30', '99999-01-01', '-0001-01-01', 'infinity', 'now'];
	test.each(odd)('%s is none', (typed) => {
		expect(taken(day(), typed)).toBe('errors.invalidDate');
		expect(taken(optionalDay(), typed)).toBe('errors.invalidDate');
		expect(taken(partialDate(), typed)).toBe('errors.invalidPartialDate');
	});

	test.each(['0026-03-01', '9999-12-31'])('%s is a slip', (typed) => {
		expect(taken(day(), typed)).toBe('errors.yearOutOfRange');
		expect(taken(optionalDay(), typed)).toBe('errors.yearOutOfRange');
		expect(taken(partialDate(), typed)).toBe('errors.yearOutOfRange');
		expect(taken(partialDate(), `${typed}/..`)).toBe('errors.yearOutOfRange');
	});

	test.each(['0836', '1990/..', '../1989', '2007/2008', '1947~'])('%s is meant', (typed) =>
		expect(taken(partialDate(), typed)).toMatchObject({ edtf: typed }),
	);
});
