import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, formatDay } from './dates';
import { parseBoundInput, parseDayInput } from './dates-input';

const today = '2026-11-17';
const read = (text: string) => {
	const result = parseDayInput(text, today);
	return result.ok ? result.day : result.reason;
};

describe('typed days', () => {
	it.each([
		['3.12.2026', '2026-12-03'],
		[' 03.12.26 ', '2026-12-03'],
		['3. 12. 2026', '2026-12-03'],
		['16.10.91', '1991-10-16'],
		['1.1.46', '2046-01-01'],
		['1.1.47', '1947-01-01'],
		['3.12.', '2026-12-03'],
		['3.12', '2026-12-03'],
		['17.8.', '2026-08-17'],
		['16.8.', '2027-08-16'],
		['2.1.', '2027-01-02'],
		['2026-12-03', '2026-12-03'],
		['heute', '2026-11-17'],
		['Morgen', '2026-11-18'],
		['gestern', '2026-11-16'],
		['tomorrow', '2026-11-18'],
		['3. Dezember 2026', '2026-12-03'],
		['3 Dez. 2026', '2026-12-03'],
		['1. März', '2027-03-01'],
		['1. Ma\u0308rz 2027', '2027-03-01'],
		['3 December 2026', '2026-12-03'],
		['3rd December', '2026-12-03'],
		['December 3, 2026', '2026-12-03'],
		['Do, 3. Dezember 2026', '2026-12-03'],
		['Thursday 3 December 2026', '2026-12-03'],
		['29.2.2028', '2028-02-29'],
	])('%s is %s', (text, day) => expect(read(text)).toBe(day));

	it.each([
		['', 'errors.required'],
		['3/12/2026', 'errors.ambiguousDate'],
		['12/3', 'errors.ambiguousDate'],
		['3-12-2026', 'errors.ambiguousDate'],
		['31.4.2026', 'errors.invalidDate'],
		['29.2.2026', 'errors.invalidDate'],
		['29.2.', 'errors.invalidDate'],
		['3.13.2026', 'errors.invalidDate'],
		['3. Foo 2026', 'errors.invalidDate'],
		['demnächst', 'errors.invalidDate'],
		['constructor', 'errors.invalidDate'],
		['3. constructor 2026', 'errors.invalidDate'],
		['Fr, 3. Dezember 2026', 'errors.weekdayMismatch'],
	])('%s is refused: %s', (text, reason) => expect(read(text)).toBe(reason));

	it('reads what formatDay writes', () => {
		const day = fc.integer({ min: -40_000, max: 40_000 }).map((days) => addDays(today, days));
		const styles = fc.constantFrom('long', 'short', 'weekday' as const);
		fc.assert(
			fc.property(day, fc.constantFrom('de', 'en'), styles, (date, locale, style) => {
				expect(read(formatDay(date, locale, style as 'long'))).toBe(date);
			}),
		);
	});

	it('completes a missing year to the nearest sensible one, and never throws', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), (date, month) => {
				const distance = daysBetween(today, read(`${date}.${month}.`));
				expect(distance).toBeGreaterThanOrEqual(-92);
				expect(distance).toBeLessThan(366 - 92);
			}),
		);
		fc.assert(fc.property(fc.string(), (text) => void parseDayInput(text, today)));
	});
});

it.each([
	['2014', '2014-01-01', '2014-12-31'],
	['05.2014', '2014-05-01', '2014-05-31'],
	['02.2024', '2024-02-01', '2024-02-29'],
	['Mai 2014', '2014-05-01', '2014-05-31'],
	['Q2 2014', '2014-04-01', '2014-06-30'],
	['2. Quartal 2014', '2014-04-01', '2014-06-30'],
	['3.12.2026', '2026-12-03', '2026-12-03'],
])('takes %s as a bound of a period', (typed, first, last) => {
	expect(parseBoundInput(typed, '2026-11-22', 'first')).toEqual({ ok: true, day: first });
	expect(parseBoundInput(typed, '2026-11-22', 'last')).toEqual({ ok: true, day: last });
});

it.each(['13.2014', '31.02.2026', 'demnächst'])('refuses %s as a bound', (typed) => {
	expect(parseBoundInput(typed, '2026-11-22', 'first')).toMatchObject({ ok: false });
});
