import { expect, test } from 'vitest';
import { monthsSoFar, trendPoints, yearSoFar } from './this-year';

const line = (key: string, count: number) => ({ key, count, toPartnerRegions: 0, suspended: 0 });

test('the year so far ends today and has each month up to it, those without anything as 0', () => {
	expect(yearSoFar('2026-03-02')).toEqual({ from: '2026-01-01', to: '2026-03-02' });
	expect(monthsSoFar([line('2026-01', 4), line('2026-03', 1)], '2026-03-02')).toEqual([
		{ month: 1, count: 4 },
		{ month: 2, count: 0 },
		{ month: 3, count: 1 },
	]);
	expect(monthsSoFar([], '2026-12-31')).toHaveLength(12);
});

test('a trend goes from edge to edge, its largest month at the top; one month has none', () => {
	const field = { width: 100, height: 20 };
	expect(trendPoints([0, 4, 1], field)).toBe('0,20 50,0 100,15');
	expect(trendPoints([0, 0], field)).toBe('0,20 100,20');
	expect(trendPoints([3], field)).toBe('');
});
