import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor, organisation, person } from '@/db/demo/builders';
import { appointments } from '@/db/schema/people';
import { addDays } from '@/lib/dates';
import { type DayRange, parseDayRange, writeDayRange } from '@/lib/day-range';
import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { officesOn } from './office-on';
import { officesHeldOn } from './office-queries';

const office = (id: string, from: string | null, to: string | null) => ({ id, from, to });
const ids = (offices: ReturnType<typeof office>[], day: string) =>
	officesOn(offices, day).map(({ id }) => id);

describe('the offices on a day', () => {
	it('count their first and last day', () => {
		const one = [office('a', '2020-02-29', '2024-02-29')];
		expect(['2020-02-28', '2020-02-29', '2024-02-29', '2024-03-01'].map((day) => ids(one, day))).toEqual([
			[],
			['a'],
			['a'],
			[],
		]);
	});

	it('follow one another without a gap and without a day of both', () => {
		const two = [office('a', '2014-01-01', '2019-12-31'), office('b', '2020-01-01', null)];
		expect(ids(two, '2019-12-31')).toEqual(['a']);
		expect(ids(two, '2020-01-01')).toEqual(['b']);
	});

	it('are all held where they overlap, the latest begun first, an unknown beginning last', () => {
		const three = [
			office('c', null, '2030-01-01'),
			office('b', '2019-05-01', '2019-05-31'),
			office('a', '2018-01-01', null),
		];
		expect(ids(three, '2019-05-31')).toEqual(['b', 'a', 'c']);
		expect(ids(three, '2019-06-01')).toEqual(['a', 'c']);
		expect(ids(three, '1999-12-31')).toEqual(['c']);
	});

	it('with the same beginning stand in one fixed order', () => {
		const two = [office('b', '2020-01-01', null), office('a', '2020-01-01', null)];
		expect(ids(two, '2020-01-01')).toEqual(['a', 'b']);
		expect(ids(two.toReversed(), '2020-01-01')).toEqual(['a', 'b']);
	});
});

describe('asked of the database', () => {
	let world: VisitWorld;
	beforeAll(async () => {
		world = await visitWorld();
	});
	afterAll(() => world.end());

	const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2024-02-15', days));
	const side = fc.option(day, { nil: null });
	const range = fc
		.tuple(side, side)
		.map(([a, b]): DayRange => (a && b && b < a ? { from: b, to: a } : { from: a, to: b }));

	it('are the same, on every day, for any offices', async () => {
		const { personId, organisationId } = await asActor(world.db, 'Aufbau', async (tx) => ({
			personId: (await person(tx, {})).id,
			organisationId: (await organisation(tx, { territoryId: world.emilia })).id,
		}));
		await fc.assert(
			fc.asyncProperty(
				fc.array(range, { maxLength: 6 }),
				fc.array(day, { minLength: 3, maxLength: 6 }),
				async (ranges, days) => {
					const rows = await asActor(world.db, 'Aufbau', async (tx) => {
						await tx.delete(appointments).where(eq(appointments.personId, personId));
						if (ranges.length === 0) return [];
						return tx
							.insert(appointments)
							.values(
								ranges.map((each) => ({
									personId,
									organisationId,
									function: 'Rat',
									during: writeDayRange(each),
								})),
							)
							.returning({ id: appointments.id, during: appointments.during });
					});
					const known = rows.map(({ id, during }) => ({
						id,
						...(parseDayRange(during) ?? { from: null, to: null }),
					}));
					for (const one of days) {
						const held = await officesHeldOn(world, personId, one);
						expect(held.map(({ id }) => id)).toEqual(officesOn(known, one).map(({ id }) => id));
					}
				},
			),
			{ numRuns: 40 },
		);
	});
});
