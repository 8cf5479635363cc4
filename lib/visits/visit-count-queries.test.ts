import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { partnership, territory, visit } from '@/db/demo/builders';
import { parseEdtf } from '@/lib/edtf';
import type { LedgerEntry } from '@/lib/partnerships/partnership';
import { visitDirections, visitStatuses } from './visit';
import { countVisits } from './visit-count-queries';
import { loadVisitParams } from './visit-params';
import { type CountedVisit, countTrips, partnerRegions } from './visit-test-counting';
import { type VisitWorld, visitWorld } from './visit-test-world';

let world: VisitWorld;
beforeAll(async () => {
	world = await visitWorld();
});
afterAll(() => world.end());

const days = ['1990', '2000', '2000-01-01', '2010-01', null];
const entry = fc.record({
	type: fc.constantFrom('proposed', 'founded', 'suspended', 'resumed', 'ended', 'renewed' as const),
	on: fc.constantFrom(...days),
	scope: fc.constantFrom('all', 'official_level', 'project' as const),
});
const place = fc.nat({ max: 6 });
const office = fc.record({
	ledgers: fc.array(
		fc.record({
			partners: fc.uniqueArray(place, { minLength: 1, maxLength: 2 }),
			entries: fc.array(entry, { minLength: 2, maxLength: 5 }),
		}),
		{ minLength: 1, maxLength: 3 },
	),
	visits: fc.array(
		fc.record({
			status: fc.constantFrom(...visitStatuses),
			direction: fc.constantFrom(...visitDirections),
			startsOn: fc.constantFrom('1989-12-31', '2000-01-01', '2010-01-01'),
			stops: fc.array(
				fc.record({
					place,
					from: fc.constantFrom(null, '1990-01-01', '1999-12-31', '2000-01-01', '2010-01-01'),
				}),
				{ maxLength: 3 },
			),
		}),
		{ minLength: 2, maxLength: 8 },
	),
});

/** Two countries; in each a region, in it a county; in the second county a municipality. */
const parents = [null, 0, 1, null, 3, 4, 5];
const countries = ['IT', 'IT', 'IT', 'MX', 'MX', 'MX', 'MX'];

it('counts what the pure rules count, for any ledgers and visits', async () => {
	const noFilter = await loadVisitParams(Promise.resolve({}));
	await fc.assert(
		fc.asyncProperty(office, async ({ ledgers, visits }) => {
			const pure: CountedVisit[] = [];
			const rolledBack = new Error('rolled back');
			const ofDatabase = world.as('staff', async (ctx) => {
				const ids: string[] = [];
				for (const [index, parent] of parents.entries()) {
					const parentId = parent === null ? null : ids[parent];
					ids.push((await territory(ctx.tx, { countryCode: countries[index], parentId })).id);
				}
				const idOf = (index: number) => ids[index] ?? '';
				for (const { partners, entries } of ledgers) {
					const withReasons = entries.map((each) => ({ ...each, reason: 'Grund' }));
					await partnership(ctx.tx, { partner: partners.map(idOf), entries: withReasons });
				}
				for (const { stops, ...values } of visits) {
					const placed = stops.map((stop) => ({ territoryId: idOf(stop.place), from: stop.from }));
					await visit(ctx.tx, { ...values, cancelledReason: 'Grund', result: 'Ergebnis', stops: placed });
					pure.push({
						...values,
						stops: stops.map((stop) => ({
							countryCode: countries[stop.place] ?? '',
							territoryId: idOf(stop.place),
							from: stop.from,
						})),
					});
				}
				const inForce = partnerRegions(
					new Map(ids.map((id, index) => [id, parents[index] === null ? null : idOf(parents[index] ?? -1)])),
					ledgers.map(({ partners, entries }) => ({
						partnerIds: partners.map(idOf),
						entries: entries.map(ledgerEntry),
					})),
				);
				const both = [await countVisits(ctx, noFilter), countTrips(pure, inForce)];
				// The office as it was: each run begins without the visits of the one before.
				throw Object.assign(rolledBack, { both });
			});
			const { both } = await ofDatabase.catch((error) => error);
			expect(both[0]).toEqual(both[1]);
		}),
		{ numRuns: 60 },
	);
}, 60_000);

function ledgerEntry({
	type,
	on,
	scope,
}: {
	type: LedgerEntry['type'];
	on: string | null;
	scope: 'all' | 'official_level' | 'project';
}): LedgerEntry {
	const date = on === null ? null : parseEdtf(on);
	return {
		type,
		on,
		onFirst: date?.first ?? null,
		onLast: date?.last ?? null,
		scope,
		reviewOn: null,
		anniversaryBase: false,
	};
}

it('counts only what the filter finds and the user may see', async () => {
	await world.as('staff', async (ctx) => {
		for (const partnershipIds of [[world.own], [world.foreign], [world.own, world.foreign]])
			await visit(ctx.tx, {
				...{ direction: 'outgoing', startsOn: '2026-03-01', partnershipIds },
				stops: [{ territoryId: world.emilia }, { territoryId: world.jalisco }],
			});
	});
	const params = await loadVisitParams(Promise.resolve({ from: '2026-01-01', kind: 'expert' }));
	const counted = (role: 'staff' | 'representative') => world.as(role, (ctx) => countVisits(ctx, params));
	expect(await counted('staff')).toMatchObject({ visits: 3, trips: 3, countries: 2, toPartnerRegions: 3 });
	expect(await counted('representative')).toMatchObject({ visits: 2, trips: 2 });
	const none = await loadVisitParams(Promise.resolve({ to: '1900-01-01' }));
	expect(await world.as('staff', (ctx) => countVisits(ctx, none))).toEqual({
		visits: 0,
		trips: 0,
		countries: 0,
		toPartnerRegions: 0,
		withoutStop: 0,
	});
});
