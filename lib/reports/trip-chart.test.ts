import { expect, test } from 'vitest';
import { without } from '@/lib/counting';
import { barsByRank, barsOverTime, percent } from './trip-chart';

const line = (key: string, count: number) => ({ key, count, toPartnerRegions: 1, suspended: 0 });

test('years and months without a trip have their place in the picture', () => {
	const counts = (keys: [string, number][]) =>
		barsOverTime(keys.map(([key, count]) => line(key, count))).map(({ key, count }) => [key, count]);
	expect(
		counts([
			['2021', 2],
			['2024', 1],
		]),
	).toEqual([
		['2021', 2],
		['2022', 0],
		['2023', 0],
		['2024', 1],
	]);
	expect(
		counts([
			['2025-11', 1],
			['2026-02', 3],
		]),
	).toEqual([
		['2025-11', 1],
		['2025-12', 0],
		['2026-01', 0],
		['2026-02', 3],
	]);
	expect(counts([])).toEqual([]);
});

test('the countries with most trips come first, and the others are one bar whose sum is right', () => {
	const lines = Array.from({ length: 14 }, (_, nth) => line(`c${nth}`, nth + 1));
	const bars = barsByRank([...lines, line(without, 50)]);
	expect(bars.map(({ count }) => count)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 15]);
	expect(bars.at(-1)).toMatchObject({ others: 5, toPartnerRegions: 5 });
	expect(barsByRank(lines.slice(0, 10))).toHaveLength(10);
});

test('shares are rounded, and nothing is a share of nothing', () => {
	expect([percent(1, 3), percent(2, 2), percent(0, 0)]).toEqual(['33.3%', '100%', '0%']);
});
