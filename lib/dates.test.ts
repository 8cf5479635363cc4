import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
	addDays,
	addMonths,
	addYears,
	compareDays,
	daysBetween,
	formatDay,
	formatDayRange,
	formatInstant,
	isDay,
	lastOfMonth,
	makeDay,
	monthNumber,
} from './dates';

const anyDay = fc
	.integer({ min: 0, max: 3_652_058 })
	.map((days) => Temporal.PlainDate.from('0001-01-01').add({ days }).toString());

/** Counting stops at the ends of the calendar. */
const within = (sum: Temporal.PlainDate) =>
	sum.year < 1 ? '0001-01-01' : sum.year > 9999 ? '9999-12-31' : sum.toString();

describe('day arithmetic agrees with Temporal', () => {
	it('adds days', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
				const sum = Temporal.PlainDate.from(day).add({ days });
				expect(addDays(day, days)).toBe(within(sum));
			}),
		);
	});

	it('adds months, clamped to the last day', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, months) => {
				const sum = Temporal.PlainDate.from(day).add({ months });
				expect(addMonths(day, months)).toBe(within(sum));
			}),
		);
	});

	it('adds years, 29 February included', () => {
		const leapDays = fc.constantFrom('1992-02-29', '2000-02-29', '2024-02-29', '1896-02-29');
		fc.assert(
			fc.property(fc.oneof(anyDay, leapDays), fc.integer({ min: 0, max: 120 }), (day, years) => {
				const sum = Temporal.PlainDate.from(day).add({ years });
				expect(addYears(day, years)).toBe(within(sum));
			}),
		);
		expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
		expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
		expect(addYears('1896-02-29', 4)).toBe('1900-02-28');
	});

	it('counts the days between', () => {
		fc.assert(
			fc.property(anyDay, anyDay, (from, to) => {
				expect(daysBetween(from, to)).toBe(Temporal.PlainDate.from(from).until(to).days);
				expect(Math.sign(compareDays(to, from))).toBe(Math.sign(daysBetween(from, to)));
			}),
		);
	});

	it('knows which days exist', () => {
		const figure = (max: number) => fc.integer({ min: 0, max });
		fc.assert(
			fc.property(figure(9999), figure(13), figure(32), (year, month, day) => {
				const expected = (() => {
					try {
						return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
					} catch {
						return null;
					}
				})();
				expect(makeDay(year, month, day)).toBe(year === 0 ? null : expected);
			}),
		);
	});

	it('ends months rightly', () => {
		expect(lastOfMonth(2023, 2)).toBe('2023-02-28');
		expect(lastOfMonth(2000, 2)).toBe('2000-02-29');
		expect(lastOfMonth(1900, 2)).toBe('1900-02-28');
		expect(lastOfMonth(2026, 4)).toBe('2026-04-30');
		expect(() => lastOfMonth(2026, 13)).toThrow(RangeError);
	});
});

it.each(['2026-02-29', '2026-2-1', '0000-01-01', '2026-00-10', '+002026-01-01', '', null, 20260101])(
	'%s is no day',
	(value) => expect(isDay(value)).toBe(false),
);

describe('formatting', () => {
	it.each([
		['de', 'long', '16. Oktober 1991'],
		['de', 'short', '16.10.1991'],
		['de', 'weekday', 'Mi, 16. Oktober 1991'],
		['en', 'long', '16 October 1991'],
		['en', 'short', '16 Oct 1991'],
		['en', 'weekday', 'Wed, 16 October 1991'],
	] as const)('%s %s', (locale, style, text) => expect(formatDay('1991-10-16', locale, style)).toBe(text));

	it.each([
		['2026-12-03', '2026-12-05', 'de', 'long', '3.–5. Dezember 2026'],
		['2026-11-30', '2026-12-02', 'de', 'long', '30. November – 2. Dezember 2026'],
		['2026-12-30', '2027-01-02', 'de', 'long', '30. Dezember 2026 – 2. Januar 2027'],
		['2026-06-02', '2026-06-04', 'de', 'short', '02.–04.06.2026'],
		['2026-11-30', '2026-12-02', 'de', 'short', '30.11.–02.12.2026'],
		['2026-12-30', '2027-01-02', 'de', 'short', '30.12.2026–02.01.2027'],
		['2026-12-03', '2026-12-05', 'en', 'long', '3–5 December 2026'],
		['2026-11-30', '2026-12-02', 'en', 'short', '30 Nov – 2 Dec 2026'],
		['2026-12-03', '2026-12-03', 'de', 'long', '3. Dezember 2026'],
		['2026-12-03', null, 'en', 'long', '3 December 2026'],
	] as const)('%s to %s in %s %s', (from, to, locale, style, text) =>
		expect(formatDayRange(from, to, locale, style)).toBe(text),
	);

	it('knows every month by its own name', () => {
		for (const name of ['März', 'mär', 'mrz', 'March', 'mar']) expect(monthNumber(name)).toBe(3);
		for (const name of ['Mai', 'may']) expect(monthNumber(name)).toBe(5);
		for (const name of ['ju', 'xyz', 'montag', '']) expect(monthNumber(name)).toBeNull();
	});
});

describe.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin'])('in the zone %s', (zone) => {
	afterEach(() => {
		vi.unstubAllEnvs();
		vi.resetModules();
	});

	it('days stay the same', async () => {
		vi.stubEnv('TZ', zone);
		vi.resetModules();
		const offset = { 'Pacific/Kiritimati': -840, 'America/Los_Angeles': 480, 'Europe/Berlin': -60 }[zone];
		expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset);

		const dates = await import('./dates');
		expect(dates.today(new Date('2026-12-02T22:59:59Z'))).toBe('2026-12-02');
		expect(dates.today(new Date('2026-12-02T23:00:00Z'))).toBe('2026-12-03');
		expect(dates.today(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
		expect(dates.addDays('2026-03-28', 1)).toBe('2026-03-29');
		expect(dates.addDays('2026-10-25', 1)).toBe('2026-10-26');
		expect(dates.daysBetween('2026-03-28', '2026-03-30')).toBe(2);
		expect(dates.formatDay('2026-01-01', 'de', 'weekday')).toBe('Do, 1. Januar 2026');
		expect(dates.monthName(1, 'de')).toBe('Januar');
		expect(dates.formatInstant(new Date('2026-11-16T23:30:00Z'), 'de')).toBe('17.11.2026, 00:30');
		expect(dates.lastOfMonth(2024, 2)).toBe('2024-02-29');
	});
});

it('formats an instant in Berlin, at midnight too', () => {
	expect(formatInstant(new Date('2026-06-30T22:00:00Z'), 'en', 'long')).toBe('1 July 2026, 00:00');
});
