import { expect, test } from 'vitest';
import { surplus } from './keep';

const nights = (many: number) =>
	Array.from({ length: many }, (_, n) => {
		const day = new Date(Date.UTC(2026, 10, 27 - n)).toISOString().slice(0, 10);
		return `${day}T02-30-00Z`;
	});
const kept = (names: string[], rule: [number, number, number]) => {
	const gone = surplus(names, rule);
	return names.filter((name) => !gone.includes(name)).map((name) => name.slice(0, 10));
};

test('keeps the last of seven days, four weeks and twelve months', () => {
	const found = kept(nights(400), [7, 4, 12]);
	expect(found.slice(0, 7)).toEqual(nights(7).map((name) => name.slice(0, 10)));
	// The Sundays before, and the last day of each month before.
	expect(found.slice(7, 10)).toEqual(['2026-11-15', '2026-11-08', '2026-10-31']);
	expect(found.slice(10)).toEqual(
		expect.arrayContaining(['2026-09-30', '2026-02-28', '2026-01-31', '2025-12-31']),
	);
	expect(found).toHaveLength(7 + 2 + 11);
});

test('keeps the later of two of one day, and what there is however old', () => {
	expect(surplus(['2026-11-27T02-30-00Z', '2026-11-27T12-00-00Z'], [7, 4, 12])).toEqual([
		'2026-11-27T02-30-00Z',
	]);
	expect(surplus(['2011-01-01T00-00-00Z', '2012-01-01T00-00-00Z'], [2, 0, 0])).toEqual([]);
});
