import { describe, expect, it } from 'vitest';
import { dayAfter, span, workday } from './days';

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

	it('counts over the change of the clocks and moves off the weekend', () => {
		expect(dayAfter('2026-10-24', 2)).toBe('2026-10-26');
		expect([20, 21, 22, 23].map((day) => workday(`2026-11-${day}`).slice(8))).toEqual([
			'20',
			'23',
			'23',
			'23',
		]);
	});
});
