import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csvLines } from './export-csv';

const unit = fc.oneof(
	fc.constantFrom('"', ';', ',', '\r', '\n', ' ', '\ufeff', 'a'),
	fc.string({ maxLength: 1 }),
);
const rows = fc.array(fc.array(fc.string({ unit, maxLength: 6 }), { minLength: 2, maxLength: 4 }), {
	minLength: 1,
	maxLength: 4,
});

it.each([';', ','] as const)(
	'quotes between %j what a library for CSV quotes, and nothing else',
	(delimiter) => {
		fc.assert(
			fc.property(rows, (some) => {
				const text = csvLines(some, delimiter);
				expect(text).toBe(`${Papa.unparse(some, { delimiter, newline: '\r\n' })}\r\n`);
				expect(Papa.parse(text.slice(0, -2), { delimiter, newline: '\r\n' }).data).toEqual(some);
			}),
		);
	},
);
