import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/dates';
import { parseEdtf } from '@/lib/edtf';
import { anniversaries } from './anniversaries';
import type { LedgerEntry, LedgerEntryType } from './partnership';

function entry(type: LedgerEntryType, on: string | null, marked = false): LedgerEntry {
	const date = on === null ? null : parseEdtf(on);
	const days = { onFirst: date?.first ?? null, onLast: date?.last ?? null };
	return { type, on, ...days, scope: 'all', reviewOn: null, anniversaryBase: marked };
}

/** Long after all that these tests tell of. */
const today = '2300-01-01';

const from = (on: string | null) => [entry('founded', on)];
const years = (entries: LedgerEntry[], start: string, end: string) =>
	anniversaries(entries, start, end, today).map((anniversary) => anniversary.years);

describe('anniversaries', () => {
	it('are the multiples of five; 10, 25, 50, 75 and 100 stand out', () => {
		const all = anniversaries(from('1900-05-04'), '1900-01-01', '2026-12-31', today);
		expect(all.map((found) => found.years)).toEqual(Array.from({ length: 25 }, (_, i) => (i + 1) * 5));
		expect(all.filter((found) => found.standsOut).map((found) => found.years)).toEqual([10, 25, 50, 75, 100]);
	});

	it('fall on the day of the base, both ends included', () => {
		expect(anniversaries(from('1991-10-16'), '2026-10-16', '2026-10-16', today)).toEqual([
			{
				years: 35,
				day: '2026-10-16',
				first: '2026-10-16',
				last: '2026-10-16',
				year: 2026,
				precision: 'day',
				standsOut: false,
			},
		]);
		expect(years(from('1991-10-16'), '2026-10-17', '2027-10-16')).toEqual([]);
		expect(years(from('1991-10-16'), '1991-10-16', '1996-10-15')).toEqual([]);
	});

	it('of 29 February fall on 28 February in common years', () => {
		const days = anniversaries(from('1996-02-29'), '2001-01-01', '2016-12-31', today).map(({ day }) => day);
		expect(days).toEqual(['2001-02-28', '2006-02-28', '2011-02-28', '2016-02-29']);
	});

	it('of a month or a year have no day', () => {
		expect(anniversaries(from('1995-02'), '2020-02-29', '2020-12-31', today)).toMatchObject([
			{ years: 25, day: null, first: '2020-02-01', last: '2020-02-29', precision: 'month', standsOut: true },
		]);
		expect(years(from('1995-02'), '2020-03-01', '2020-12-31')).toEqual([]);
		expect(anniversaries(from('2014'), '2024-12-31', '2025-06-30', today)).toMatchObject([
			{ years: 10, day: null, year: 2024, precision: 'year', standsOut: true },
		]);
	});

	it('of a year reach into every part of it', () => {
		expect(years(from('2014'), '2024-03-01', '2024-06-30')).toEqual([10]);
		expect(years(from('2014'), '2023-07-01', '2023-12-31')).toEqual([]);
	});

	it.each([null, '2007/2008', '1947/1987', '1947~', '1947?', '1990/..', '../1990'])(
		'are not guessed from %s',
		(on) => expect(anniversaries(from(on), '1900-01-01', '2100-12-31', today)).toEqual([]),
	);

	it('of some days in one year are those of the year', () => {
		expect(anniversaries(from('1995-11-01/1995-11-03'), '2020-01-01', '2020-12-31', today)).toMatchObject([
			{ day: null, first: '2020-11-01', last: '2020-11-03', precision: 'month' },
		]);
	});

	it('count from the entry marked', () => {
		const entries = [entry('founded', '1992'), entry('declaration', '1990-01-01', true)];
		expect(years(entries, '2025-01-01', '2025-12-31')).toEqual([35]);
	});

	it('cease with the end, not with a suspension', () => {
		const entries = [...from('1991-10-16'), entry('suspended', '2010'), entry('ended', '2016-10-16')];
		expect(years(entries, '2000-01-01', '2050-01-01')).toEqual([10, 15, 20]);
	});

	it('agree with Temporal', () => {
		const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1900-01-01', days));
		fc.assert(
			fc.property(day, day, fc.integer({ min: 0, max: 8000 }), (base, start, length) => {
				const end = addDays(start, length);
				const expected = Array.from({ length: 60 }, (_, index) => (index + 1) * 5)
					.map((count) => Temporal.PlainDate.from(base).add({ years: count }).toString())
					.filter((found) => found >= start && found <= end);
				expect(anniversaries(from(base), start, end, today).map((found) => found.day)).toEqual(expected);
			}),
		);
	});

	it.each([
		['2026-11-22', [35, 40]],
		['2030-05-03', [35, 40]],
		['2030-05-04', [5]],
	])('on %s count from what has come, not from a base that lies ahead', (day, expected) => {
		const ledger = [entry('founded', '1995-05-04'), entry('renewed', '2030-05-04', true)];
		const found = anniversaries(ledger, '2030-01-01', '2035-12-31', day);
		expect(found.map((each) => each.years)).toEqual(expected);
	});

	it('are none of a founding that lies ahead', () => {
		expect(anniversaries(from('2027-01-01'), '2026-01-01', '2040-12-31', '2026-11-22')).toEqual([]);
		expect(years(from('2027-01-01'), '2026-01-01', '2040-12-31')).toEqual([5, 10]);
	});
});
