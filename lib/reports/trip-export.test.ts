import { expect, it } from 'vitest';
import { rowsOf } from './trip-export';
import { tripFigures } from './trip-test-counting';

const words = {
	locale: 'de',
	t: Object.assign((key: string) => key, { has: () => true }),
	country: (code: string) => code,
	language: (code: string) => code,
};
const scope = { from: '2026-01-01', to: '2026-12-31', today: '2026-11-27' };
const visit = (values: object) => ({
	...{ id: 'a', title: 'Reise', startsOn: '2026-11-30', endsOn: '2026-11-30' },
	...{ direction: 'outgoing' as const, kind: 'political' as const, ownCost: null, region: null, head: null },
	...{ topics: [], countries: ['IT'], partnerships: [], ...values },
});
const rows = (ownCost: number | null) =>
	rowsOf(tripFigures([visit({ ownCost })], scope), () => ({ text: 'x' }), words).filter(
		({ group }) => group === 'reports.trips.tripsTitle',
	);
const value = (found: ReturnType<typeof rows>, line: string) =>
	found.find((row) => row.line === `reports.export.${line}`);

it('says nothing of a cost that nobody entered, and 0 of one that was', () => {
	expect(value(rows(null), 'cost')).toMatchObject({ count: null, toPartnerRegions: null, suspended: null });
	expect(value(rows(null), 'costMissing')).toMatchObject({ count: 1 });
	expect(value(rows(0), 'cost')).toMatchObject({ count: 0 });
});

it('tells apart the trips with a member of government', () => {
	const found = rowsOf(
		tripFigures([visit({ government: true, region: 'active' }), visit({ id: 'b' })], scope),
		() => ({ text: 'x' }),
		words,
	);
	expect(value(found, 'government')).toMatchObject({ count: 1, toPartnerRegions: 1, suspended: 0 });
	expect(value(found, 'governmentCountries')).toMatchObject({ count: 1 });
});

it('tells how many of the trips are still to come', () => {
	expect(value(rows(null), 'ahead')).toMatchObject({ count: 1 });
});

it('tells of how many trips nobody knows where they went, beside the countries', () => {
	const found = rowsOf(
		tripFigures([visit({}), visit({ id: 'b', countries: [] })], scope),
		() => ({ text: 'x' }),
		words,
	);
	expect(value(found, 'withoutStop')).toMatchObject({ count: 1 });
	expect(value(found, 'governmentWithoutStop')).toMatchObject({ count: 0 });
});
