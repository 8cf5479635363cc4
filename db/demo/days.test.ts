import { describe, expect, it } from 'vitest';
import { dayAfter, inOneWeek, span } from './days';

describe('days of the demo', () => {
	it.each([
		['1995-11-01', '1995-11-01', '1995-11-01'],
		['2017-10', '2017-10-01', '2017-10-31'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2015', '2015-01-01', '2015-12-31'],
	])('%s means %s to %s', (edtf, onFirst, onLast) => {
		expect(span(edtf)).toEqual({ on: edtf, onFirst, onLast });
	});

	it('leaves an unknown date unknown', () => {
		expect(span(undefined)).toEqual({ on: null, onFirst: null, onLast: null });
	});

	it('counts over the change of the clocks', () => {
		expect(dayAfter('2026-10-24', 2)).toBe('2026-10-26');
	});

	it.each([
		['2026-11-18', 3, false, '2026-11-18'],
		['2026-11-19', 3, false, '2026-11-23'],
		['2026-11-19', 3, true, '2026-11-16'],
		['2026-11-22', 1, false, '2026-11-23'],
		['2026-11-22', 1, true, '2026-11-16'],
		['2026-11-16', 12, false, '2026-11-16'],
		['2026-11-17', 12, false, '2026-11-23'],
	])('lets %s for %i days begin within one week', (day, days, back, begins) => {
		expect(inOneWeek(day, days, back)).toBe(begins);
	});
});
