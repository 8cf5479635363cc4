import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { partnership, person, territory, topic, visit } from '@/db/demo/builders';
import { visitDirections, visitKinds, visitStatuses } from '@/lib/visits/visit';
import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { countedVisits, countTrips } from './trip-queries';
import { namesOf, tripFigures } from './trip-test-counting';

let world: VisitWorld;
beforeAll(async () => {
	world = await visitWorld();
});
afterAll(() => world.end());

const some = (max: number, maxLength: number) => fc.uniqueArray(fc.nat({ max }), { maxLength });
const day = fc.constantFrom('2014-01-01', '2014-12-31', '2015-04-13', '2016-02-29', '2027-05-01');
const register = fc.array(
	fc.record({
		direction: fc.constantFrom(...visitDirections),
		kind: fc.constantFrom(...visitKinds.slice(0, 3)),
		status: fc.constantFrom(...visitStatuses),
		startsOn: day,
		ownCost: fc.constantFrom(null, 0, 0.1, 0.2, 1234.5),
		stops: fc.array(fc.record({ place: fc.nat({ max: 5 }), from: fc.option(day, { freq: 3 }) }), {
			maxLength: 3,
		}),
		/** By person, by name, or nobody. */
		head: fc.option(
			fc.record({ person: fc.option(fc.nat({ max: 1 })), name: fc.constantFrom('Ada', 'Bert') }),
		),
		government: fc.boolean(),
		topics: some(2, 2),
		partnerships: some(3, 2),
	}),
	{ maxLength: 14 },
);
const scopes = [
	{ from: '2014-01-01', to: '2027-12-31' },
	{ from: '2014-12-31', to: '2015-06-30' },
].flatMap((period) => [true, false].map((government) => ({ ...period, government })));

it('are the same counted by the database and by the pure rules, for any register, and so are their names', async () => {
	const rolledBack = new Error('rolled back');
	let [runs, lines] = [0, 0];
	await fc.assert(
		fc.asyncProperty(register, async (visits) => {
			const work = world.as('staff', async (ctx) => {
				const { tx } = ctx;
				const italy = await territory(tx, {
					kind: 'country',
					countryCode: 'IT',
					names: [{ name: 'Italien' }],
				});
				const chile = await territory(tx, { kind: 'country', countryCode: 'CL', names: [{ name: 'Chile' }] });
				const below = async (parentId: string, countryCode: string) =>
					(await territory(tx, { parentId, countryCode, names: [{ name: 'Region' }] })).id;
				const places = [italy.id, chile.id];
				for (const parent of [italy.id, italy.id, chile.id])
					places.push(await below(parent, parent === italy.id ? 'IT' : 'CL'));
				places.push(await below(places[3] ?? '', 'IT'));
				const entries = [
					{ on: '2010-01-01' },
					{ type: 'suspended' as const, on: '2015-01-01', reason: 'Grund' },
				];
				const sides = [[places[2]], [places[3]], [places[3], places[4]], []].map((side) => side as string[]);
				const links: string[] = [];
				for (const [at, partner] of sides.entries())
					links.push(
						(await partnership(tx, { partner, entries: at === 1 ? entries.slice(0, 1) : entries })).id,
					);
				const topics = [await topic(tx), await topic(tx), await topic(tx)].map(({ id }) => id);
				const people = [await person(tx), await person(tx)].map(({ id }) => id);
				const ids = (all: string[], at: number[]) => at.map((each) => all[each] ?? '');
				for (const { stops, head, government, topics: about, partnerships: of, ...values } of visits)
					await visit(tx, {
						...{ ...values, cancelledReason: 'Grund', result: 'Ergebnis' },
						stops: stops.map(({ place, from }) => ({ territoryId: places[place] ?? '', from })),
						members: head
							? [
									{
										personId: head.person === null ? null : people[head.person],
										nameThen: head.name,
										officeThen: values.startsOn,
										isHead: true,
										countsAsGovernment: government,
									},
								]
							: [],
						topicIds: ids(topics, about),
						partnershipIds: ids(links, of),
					});
				for (const scope of scopes) {
					const rows = await countedVisits(ctx, scope);
					const { figures, names } = await countTrips(ctx, scope);
					expect(figures).toEqual(tripFigures(rows, { ...scope, today: ctx.today }));
					const known = namesOf(rows);
					expect(known.labels).toMatchObject(names.labels);
					const travelled = rows.filter(
						({ direction }) => direction === 'outgoing' || direction === 'third_place',
					);
					const heads = Object.entries(namesOf(travelled).heads);
					expect(names.heads).toEqual(
						Object.fromEntries(heads.map(([key, { name, office }]) => [key, { name, office }])),
					);
					lines += Object.values(figures.trips.by).flat().length;
				}
				runs += 1;
				throw rolledBack;
			});
			await expect(work).rejects.toBe(rolledBack);
		}),
		{ numRuns: 25 },
	);
	expect(lines / runs).toBeGreaterThan(5);
}, 60_000);
