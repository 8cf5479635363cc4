import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countVisits } from '@/lib/visits/visit-count-queries';
import { listVisits } from '@/lib/visits/visit-list';
import { loadVisitParams } from '@/lib/visits/visit-params';
import { today } from '@/lib/visits/visit-test-world';
import { type ReportWorld, reportWorld } from './report-test-world';
import type { TripFigures } from './trip-figures';
import { rowsAddress, type TripScope } from './trip-links';
import { countedVisits, countTrips, uncountedVisits } from './trip-queries';
import { breakdowns, type Figure } from './trips';

let world: ReportWorld;
beforeAll(async () => {
	world = await reportWorld();
});
afterAll(() => world.end());

const scope: TripScope = { from: '2014-01-01', to: '2017-12-31', government: false };
const counted = (of: TripScope = scope, role: 'staff' | 'representative' = 'staff') =>
	world.as(role, async (ctx) => {
		const [visits, { figures }] = [await countedVisits(ctx, of), await countTrips(ctx, of)];
		return { visits, figures };
	});

/** Every figure of the report with what it leads to. */
function everyFigure(figures: TripFigures): [Figure, number][] {
	const groups = (['trips', 'guests'] as const).flatMap((group): [Figure, number][] => {
		const { by, cost, ...of } = figures[group];
		const lines = breakdowns.flatMap((each) =>
			(by[each] ?? []).flatMap((line): [Figure, number][] => [
				[{ group, by: each, key: line.key }, line.count],
				[{ group, by: each, key: line.key, region: 'yes' }, line.toPartnerRegions],
				[{ group, by: each, key: line.key, region: 'suspended' }, line.suspended],
			]),
		);
		return [
			[{ group }, of.count],
			[{ group, region: 'yes' }, of.toPartnerRegions],
			[{ group, region: 'suspended' }, of.suspended],
			[{ group, ahead: true }, of.ahead],
			[{ group, by: 'country', key: '-' }, of.withoutStop],
			[{ group, by: 'cost', key: 'yes' }, cost.entered],
			[{ group, by: 'cost', key: 'no' }, cost.missing],
			...lines,
		];
	});
	const government: [Figure, number][] = [
		[{ group: 'trips', government: true }, figures.government?.count ?? 0],
		[{ group: 'trips', government: true, region: 'yes' }, figures.government?.toPartnerRegions ?? 0],
	];
	return [
		...[[{ group: 'all' }, figures.visits] as [Figure, number]],
		...[[{ group: 'virtual' }, figures.virtual] as [Figure, number]],
		...government,
		...groups,
	];
}

describe('the trips of 2014 to 2017', () => {
	it('are counted by the rules', async () => {
		const { figures } = await counted();
		expect(figures).toMatchObject({
			visits: 7,
			virtual: 1,
			trips: {
				...{ count: 5, countries: 4, toPartnerRegions: 2, suspended: 1, withoutStop: 1, ahead: 0 },
				// To Italy, nobody knows whether to Emilia-Romagna.
				countryOnly: 1,
				cost: { entered: 2, missing: 3, sum: 1234.6 },
			},
			government: { count: 2, countries: 3, toPartnerRegions: 1 },
			guests: { count: 1 },
		});
		expect(figures.trips.by.country?.map(({ key, count }) => `${key} ${count}`)).toEqual([
			...['IT 2', 'CO 1', 'MX 1', 'RU 1', '- 1'],
		]);
		expect(figures.trips.by.year?.map(({ key, count }) => `${key} ${count}`)).toEqual([
			...['2014 1', '2015 2', '2016 1', '2017 1'],
		]);
		expect(figures.trips.by.head?.map(({ key, count }) => `${key} ${count}`)).toEqual([
			...[`${world.ada} 2`, 'N. N. 1', '- 2'],
		]);
		expect(await world.as('staff', (ctx) => uncountedVisits(ctx, scope))).toBe(1);
	});

	it('only with a member of government, if that is asked', async () => {
		const { visits, figures } = await counted({ ...scope, government: true });
		expect(visits.map(({ title }) => title)).toEqual(['Bologna', 'Mexiko/Kolumbien']);
		expect(figures.trips).toMatchObject({ count: 2, countries: 3, toPartnerRegions: 1 });
	});

	it('are the same as those of the list of visits', async () => {
		const { figures } = await counted();
		const params = await loadVisitParams(Promise.resolve({ from: scope.from, to: scope.to }));
		const { visits, trips, countries, toPartnerRegions } = await world.as('staff', (ctx) =>
			countVisits(ctx, params),
		);
		expect({ visits, trips, countries, toPartnerRegions }).toEqual({
			visits: figures.visits,
			trips: figures.trips.count,
			countries: figures.trips.countries,
			toPartnerRegions: figures.trips.toPartnerRegions,
		});
	});

	it.each([
		['all', scope],
		['with a member of government', { ...scope, government: true }],
		['of one year, by month', { from: '2015-01-01', to: '2015-12-31', government: false }],
		['up to a time to come', { from: '2014-01-01', to: '2027-12-31', government: false }],
	])('%s: each figure leads to as many rows as it says', async (_, of) => {
		await world.as('staff', async (ctx) => {
			const { figures } = await countTrips(ctx, of);
			const every = everyFigure(figures);
			expect(every.length).toBeGreaterThan(20);
			for (const [figure, count] of every) {
				const query = rowsAddress(of, figure, today);
				const params = await loadVisitParams(Promise.resolve(Object.fromEntries(new URLSearchParams(query))));
				const { total } = await listVisits(ctx, params, 'de');
				expect(total, query).toBe(count);
			}
		});
	});

	it('keep to what a representative may see', async () => {
		const { visits } = await counted(scope, 'representative');
		expect(visits.map(({ title }) => title)).toEqual(['Bologna', 'Gäste']);
	});
});
