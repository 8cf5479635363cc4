import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visitDirections, visitKinds } from '@/lib/visits/visit';
import { countTrips } from '@/lib/visits/visit-test-counting';
import { timeBreakdown } from './trip-figures';
import { rowsBehind, tripFigures } from './trip-test-counting';
import { breakdowns, type ReportVisit } from './trips';

let made = 0;
const visit = (values: Partial<ReportVisit> = {}): ReportVisit => ({
	id: `visit-${++made}`,
	title: 'Reise',
	startsOn: '2015-04-13',
	endsOn: '2015-04-18',
	direction: 'outgoing',
	kind: 'political',
	ownCost: null,
	region: null,
	head: null,
	topics: [],
	countries: ['IT'],
	partnerships: [],
	...values,
});

const period = { from: '2014-01-01', to: '2017-12-31', today: '2018-01-02' };
const figures = (...visits: ReportVisit[]) => tripFigures(visits, period);

describe('the figures', () => {
	it('“Mexico/Colombia” is one trip and two countries, and stands under both', () => {
		const { trips } = figures(visit({ countries: ['MX', 'CO'] }), visit({ countries: ['MX'] }));
		expect(trips).toMatchObject({ count: 2, countries: 2 });
		expect(trips.by.country?.map(({ key, count }) => `${key} ${count}`)).toEqual(['MX 2', 'CO 1']);
	});

	it('count guests and screens apart: neither has made us travel', () => {
		const found = figures(...visitDirections.map((direction) => visit({ direction })));
		expect(found).toMatchObject({ visits: 4, virtual: 1, trips: { count: 2 }, guests: { count: 1 } });
	});

	it('keep trips into suspended partnerships in the total, marked', () => {
		const { trips } = figures(visit({ region: 'active' }), visit({ region: 'suspended' }), visit());
		expect(trips).toMatchObject({ count: 3, toPartnerRegions: 2, suspended: 1 });
		expect(trips.by.kind).toEqual([{ key: 'political', count: 3, toPartnerRegions: 2, suspended: 1 }]);
	});

	it('sum own cost to the cent, and say how many have none: none is not zero', () => {
		const { cost } = figures(...[0.1, 0.2, 1234.5, 0, null, null].map((ownCost) => visit({ ownCost }))).trips;
		expect(cost).toEqual({ entered: 4, missing: 2, sum: 1234.8 });
	});

	it('name what has none last, however many they are', () => {
		const culture = { key: 'culture', label: { de: 'Kultur' } };
		const { trips } = figures(visit(), visit(), visit({ topics: [culture] }), visit({ countries: [] }));
		expect(trips.by.topic?.map(({ key, count }) => `${key} ${count}`)).toEqual(['culture 1', '- 3']);
		expect(trips.by.country?.at(-1)).toMatchObject({ key: '-', count: 1 });
		expect(trips.withoutStop).toBe(1);
	});

	it('take a head as one person whatever the office then was', () => {
		const head = (office: string) => ({ key: 'person-1', name: 'Ada Muster', office });
		const { trips } = figures(
			visit({ head: head('Referentin') }),
			visit({ head: head('Leiterin') }),
			visit(),
		);
		expect(trips.by.head?.map(({ key, count }) => `${key} ${count}`)).toEqual(['person-1 2', '- 1']);
	});

	it('say what begins after the day of counting', () => {
		expect(figures(visit({ startsOn: '2018-01-02' }), visit({ startsOn: '2018-01-03' })).trips.ahead).toBe(1);
	});

	it('tell a year by month and a legislature by year', () => {
		expect(timeBreakdown('2015-01-01', '2015-12-31')).toBe('month');
		expect(timeBreakdown('2014-12-01', '2016-02-29')).toBe('year');
		expect(timeBreakdown('2014-12-01', '2016-01-31')).toBe('month');
		expect(timeBreakdown('2014-01-18', '2019-01-17')).toBe('year');
	});
});

const anyVisit: fc.Arbitrary<ReportVisit> = fc.record({
	id: fc.uuid(),
	title: fc.constant('Reise'),
	startsOn: fc.constantFrom('2014-01-01', '2015-06-30', '2017-12-31', '2018-05-05'),
	endsOn: fc.constant('2018-12-31'),
	direction: fc.constantFrom(...visitDirections),
	kind: fc.constantFrom(...visitKinds),
	ownCost: fc.option(fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100)),
	region: fc.constantFrom(null, 'active', 'suspended'),
	head: fc.option(fc.constantFrom('a', 'b').map((key) => ({ key, name: key, office: null }))),
	topics: fc.uniqueArray(
		fc.constantFrom('x', 'y', 'z').map((key) => ({ key, label: {} })),
		{ selector: ({ key }) => key },
	),
	countries: fc.uniqueArray(fc.constantFrom('IT', 'MX', 'CO')),
	partnerships: fc.uniqueArray(
		fc.constantFrom('p', 'q').map((id) => ({ id, label: {} })),
		{ selector: ({ id }) => id },
	),
});
const anyVisits = fc.uniqueArray(anyVisit, { selector: ({ id }) => id, maxLength: 30 });
const sum = (lines: { count: number }[] = []) => lines.reduce((total, { count }) => total + count, 0);

describe('for any visits', () => {
	it('each figure is the number of rows behind it', () => {
		fc.assert(
			fc.property(anyVisits, (visits) => {
				const found = tripFigures(visits, period);
				const behind = (figure: Parameters<typeof rowsBehind>[1]) =>
					rowsBehind(visits, figure, period.today).length;
				expect(behind({ group: 'all' })).toBe(found.visits);
				expect(behind({ group: 'virtual' })).toBe(found.virtual);
				for (const group of ['trips', 'guests'] as const) {
					const { by, cost, ...rest } = found[group];
					expect(behind({ group })).toBe(rest.count);
					expect(behind({ group, region: 'yes' })).toBe(rest.toPartnerRegions);
					expect(behind({ group, region: 'suspended' })).toBe(rest.suspended);
					expect(behind({ group, ahead: true })).toBe(rest.ahead);
					expect(behind({ group, by: 'country', key: '-' })).toBe(rest.withoutStop);
					expect(behind({ group, by: 'cost', key: 'yes' })).toBe(cost.entered);
					expect(behind({ group, by: 'cost', key: 'no' })).toBe(cost.missing);
					for (const each of breakdowns) {
						for (const line of by[each] ?? []) {
							const figure = { group, by: each, key: line.key };
							expect(behind(figure)).toBe(line.count);
							expect(behind({ ...figure, region: 'yes' })).toBe(line.toPartnerRegions);
							expect(behind({ ...figure, region: 'suspended' })).toBe(line.suspended);
						}
					}
				}
			}),
		);
	});

	it('what stands in one line only adds up to the total, what may stand in several never to less', () => {
		fc.assert(
			fc.property(anyVisits, (visits) => {
				const found = tripFigures(visits, period);
				for (const { count, by, cost, toPartnerRegions } of [found.trips, found.guests]) {
					for (const each of ['head', 'kind', 'year'] as const)
						if (by[each]) expect(sum(by[each])).toBe(count);
					for (const each of ['country', 'topic', 'partnership'] as const)
						if (by[each]) expect(sum(by[each])).toBeGreaterThanOrEqual(count);
					expect(cost.entered + cost.missing).toBe(count);
					const regions = (by.kind ?? []).reduce((total, line) => total + line.toPartnerRegions, 0);
					expect(regions).toBe(toPartnerRegions);
				}
				expect(found.trips.count + found.guests.count + found.virtual).toBe(found.visits);
			}),
		);
	});

	it('trips and countries are those of the counting rules', () => {
		fc.assert(
			fc.property(anyVisits, (visits) => {
				const counted = countTrips(
					visits.map(({ direction, startsOn, countries, region }) => ({
						...{ status: 'reported' as const, direction, startsOn },
						stops: countries.map((countryCode) => ({
							...{ countryCode, territoryId: region ? 'partner' : 'elsewhere', from: null },
						})),
					})),
					(territory) => territory === 'partner',
				);
				const { trips, visits: all } = tripFigures(visits, period);
				expect({ visits: all, trips: trips.count, countries: trips.countries }).toEqual({
					...{ visits: counted.visits, trips: counted.trips, countries: counted.countries },
				});
			}),
		);
	});

	it('the order in which they come changes nothing', () => {
		fc.assert(
			fc.property(anyVisits, (visits) => {
				expect(tripFigures([...visits].reverse(), period)).toEqual(tripFigures(visits, period));
			}),
		);
	});
});
