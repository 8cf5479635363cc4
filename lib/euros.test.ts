import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eurosProblem, formatEuros, parseEuros, typedEuros } from './euros';

describe('an amount in euros', () => {
	it.each([
		['0', 0],
		['1234', 1234],
		['1234,5', 1234.5],
		['1.234', 1234],
		['1.234,50', 1234.5],
		['1 234,50 €', 1234.5],
		['1\u202f234\u202f567,05', 1_234_567.05],
		['1,234.50', 1234.5],
		['€1234.50', 1234.5],
		['EUR 12', 12],
		['12.5', 12.5],
		['9999999999,99', 9_999_999_999.99],
	])('is read from %s', (text, amount) => expect(parseEuros(text)).toBe(amount));

	it.each(['', '-1', 'viel', '1,234,5,6', '12,345678', '1.23.4', '10000000000', '1e3', '12,', '∞'])(
		'is not read from %s',
		(text) => expect(parseEuros(text)).toBeNull(),
	);

	it.each([
		['33,333', 'tooManyDecimals'],
		['1.234,567', 'tooManyDecimals'],
		['12,345678', 'tooManyDecimals'],
		['-5', 'negativeAmount'],
		['10000000000', 'amountTooLarge'],
		['viel', 'invalidAmount'],
	])('%s: %s is said', (text, problem) => {
		expect(parseEuros(text)).toBeNull();
		expect(eurosProblem(text)).toBe(`errors.${problem}`);
	});

	it('is read again as it is shown', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (cents) => {
				const amount = cents / 100;
				expect(parseEuros(typedEuros(amount))).toBe(amount);
				for (const locale of ['de', 'en']) expect(parseEuros(formatEuros(amount, locale))).toBe(amount);
			}),
		);
	});
});
