import { expect, it } from 'vitest';
import { parseWholeNumber } from './whole-number';

it.each([
	['12', 12],
	['1.234', 1234],
	['1,234', 1234],
	['1 234', 1234],
	['1\u202f234\u202f567', 1_234_567],
	[' 0 ', 0],
])('%s is %d', (typed, number) => expect(parseWholeNumber(typed)).toBe(number));

it.each(['', '-1', '1,5', '1.2345', '1e3', '12 €', '1234567890', '1.234,567'])('%s is none', (typed) =>
	expect(parseWholeNumber(typed)).toBeNull(),
);
