import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastOfMonth } from '@/lib/dates';
import { nextNotice, shiftMonths, type Term, termEnd } from './agreement-term';

const term = (
	endsOn: string | null,
	tacitRenewalMonths: number | null,
	noticeMonths: number | null,
): Term => ({
	endsOn,
	tacitRenewalMonths,
	noticeMonths,
});

describe('months', () => {
	it.each([
		['2024-02-29', 12, '2025-02-28'],
		['2024-02-29', 48, '2028-02-29'],
		['2023-02-28', 12, '2024-02-29'],
		['2023-02-27', 12, '2024-02-27'],
		['2024-01-30', 1, '2024-02-29'],
		['2025-01-30', 1, '2025-02-28'],
		['2024-12-31', -6, '2024-06-30'],
		['2024-06-30', -3, '2024-03-31'],
		['2024-06-29', -3, '2024-03-29'],
		['2024-05-31', -3, '2024-02-29'],
		['2024-01-31', 0, '2024-01-31'],
		['2024-11-15', 2, '2025-01-15'],
		['2024-01-15', -1, '2023-12-15'],
	])('%s %i months on is %s', (day, months, expected) => {
		expect(shiftMonths(day, months)).toBe(expected);
	});

	it('lead to the month counted, and end where it ends', () => {
		const month = fc.tuple(fc.integer({ min: 1950, max: 2050 }), fc.integer({ min: 1, max: 12 }));
		fc.assert(
			fc.property(month, fc.integer({ min: -600, max: 600 }), ([year, of], months) => {
				const moved = shiftMonths(lastOfMonth(year, of), months);
				const total = year * 12 + of - 1 + months;
				expect(moved).toBe(lastOfMonth(Math.floor(total / 12), (total % 12) + 1));
			}),
		);
	});

	it('end with the calendar', () => {
		expect(() => shiftMonths('9999-12-31', 1)).toThrow(RangeError);
		expect(() => shiftMonths('0001-01-01', -1)).toThrow(RangeError);
	});
});

describe('the current term', () => {
	it.each([
		['no end', term(null, null, 6), '2026-11-22', null],
		['a fixed end', term('2025-12-31', null, 6), '2026-11-22', '2025-12-31'],
		['before the first end', term('2027-12-31', 24, 6), '2026-11-22', '2027-12-31'],
		['on its last day', term('2026-11-22', 24, 6), '2026-11-22', '2026-11-22'],
		['on the next day', term('2026-11-21', 24, 6), '2026-11-22', '2028-11-21'],
		['many terms later', term('1996-06-30', 60, 6), '2026-11-22', '2031-06-30'],
		['from a leap day', term('2024-02-29', 12, 1), '2026-11-22', '2027-02-28'],
		['to a leap day', term('2024-02-29', 12, 1), '2027-11-22', '2028-02-29'],
		['a clamped day is not carried on', term('2026-01-30', 1, 0), '2026-03-05', '2026-03-30'],
	])('%s', (_, given, asOf, end) => {
		expect(termEnd(given, asOf)).toBe(end);
	});
});

describe('notice', () => {
	it.each([
		['by the end less its months', term('2026-12-31', 24, 1), '2026-11-22', '2026-12-31', '2026-11-30'],
		['still on the day', term('2026-12-31', 24, 1), '2026-11-30', '2026-12-31', '2026-11-30'],
		['for the next term after it', term('2026-12-31', 24, 1), '2026-12-01', '2028-12-31', '2028-11-30'],
		[
			'up to the end if none was agreed',
			term('2026-12-31', 24, null),
			'2026-12-31',
			'2026-12-31',
			'2026-12-31',
		],
		['for a fixed term too', term('2027-12-31', null, 6), '2026-11-22', '2027-12-31', '2027-06-30'],
		['before 29 February', term('2028-02-29', 12, 12), '2026-11-22', '2028-02-29', '2027-02-28'],
		['longer than the term', term('2026-12-31', 12, 18), '2026-11-22', '2028-12-31', '2027-06-30'],
	])('%s', (_, given, asOf, end, noticeBy) => {
		expect(nextNotice(given, asOf)).toEqual({ end, noticeBy });
	});

	it.each([
		['without an end', term(null, null, 3)],
		['without a notice period in a fixed term', term('2027-12-31', null, null)],
		['when its day has passed in a fixed term', term('2027-01-31', null, 6)],
	])('is none %s', (_, given) => expect(nextNotice(given, '2026-11-22')).toBeNull());
});
