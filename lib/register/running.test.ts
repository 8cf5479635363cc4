import { afterAll, beforeAll, expect, it } from 'vitest';
import {
	agreement,
	legislature,
	partnership,
	person,
	placement,
	programme,
	representative,
	round,
	visit,
} from '@/db/demo/builders';
import { visits } from '@/db/schema/visits';
import type { OfficeContext } from '@/lib/context';
import type { ListNoun } from '@/lib/lists/list-nouns';
import { runningPeriod } from '@/lib/lists/running';
import { noFilter, visitsWhere } from '@/lib/visits/visit-filter-sql';
import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { listExports } from './exports';
import { readAddress } from './read-address';

let world: VisitWorld;
beforeAll(async () => {
	world = await visitWorld();
});
afterAll(() => world.end());

it.each([
	['today', '2026-11-22', '2026-11-22'],
	['from_today', '2026-11-22', '9999-12-31'],
	['this_week', '2026-11-16', '2026-11-22'],
	['next_week', '2026-11-23', '2026-11-29'],
	['this_month', '2026-11-01', '2026-11-30'],
	['next_month', '2026-12-01', '2026-12-31'],
	['this_quarter', '2026-10-01', '2026-12-31'],
	['this_year', '2026-01-01', '2026-12-31'],
] as const)('%s goes from %s to %s', (period, first, last) => {
	expect(runningPeriod(period, '2026-11-22')).toEqual({ first, last });
});

it('finds what began before the week and ends in it', async () => {
	const found = await world.as('staff', async (ctx) => {
		const days = { partnershipIds: [world.own] };
		await visit(ctx.tx, { ...days, title: 'Läuft', startsOn: '2026-11-10', endsOn: '2026-11-17' });
		await visit(ctx.tx, { ...days, title: 'Vorbei', startsOn: '2026-11-10', endsOn: '2026-11-15' });
		await visit(ctx.tx, { ...days, title: 'Kommt', startsOn: '2026-11-23', endsOn: '2026-11-24' });
		return ctx.db
			.select({ title: visits.title })
			.from(visits)
			.where(visitsWhere(ctx, { ...noFilter, runs: 'this_week' }));
	});
	expect(found.map(({ title }) => title)).toEqual(['Läuft']);
});

/** What lasts from the 10th to the 17th of a month of its own, in each list that knows how long something lasts. */
async function lasting(ctx: OfficeContext & { tx: OfficeContext['db'] }) {
	const { tx } = ctx;
	const days = { startsOn: '2031-05-10', endsOn: '2031-05-17' };
	const made = await partnership(tx, { slug: `dauer-${crypto.randomUUID().slice(0, 8)}` });
	const { id: programmeId } = await programme(tx, { slug: `d-${made.slug}`, name: { de: 'Dauer' } });
	const calls = { opensOn: '2031-01-01', closesOn: '2031-02-01' };
	const { id: roundId } = await round(tx, { programmeId, label: 'Dauer', ...calls, ...days });
	const who = await person(tx);
	const stay = await placement(tx, { roundId, participantId: who.id, ...days });
	await representative(tx, {
		...{ partnershipId: made.id, personId: who.id, during: '[2031-05-10,2031-05-18)' },
	});
	return {
		visits: (await visit(tx, { title: 'Dauer', ...days })).id,
		agreements: (
			await agreement(tx, { signedOn: '2031-05-10', inForceFrom: '2031-05-10', endsOn: '2031-05-17' })
		).id,
		exchanges: programmeId,
		placements: stay.id,
		representatives: made.id,
	} satisfies Partial<Record<ListNoun, string>>;
}

it.each([
	['runsFrom=2031-05-17', true],
	['runsFrom=2031-05-18', false],
	['runsTo=2031-05-10', true],
	['runsTo=2031-05-09', false],
	['runsFrom=2031-05-11&runsTo=2031-05-12', true],
	['runsFrom=2031-05-18&runsTo=2031-06-30', false],
	['runsFrom=2031&runsTo=2031', true],
	['legislature', true],
	['earlier', false],
])('asked for %s, every list says %s by days in common', async (query, found) => {
	await world.as('admin', async (ctx) => {
		const ids = await lasting(ctx);
		const of = async (from: string, to: string) => `runs=${(await legislature(ctx.tx, { from, to })).id}`;
		const asked =
			query === 'legislature'
				? await of('2031-05-17', '2035-12-31')
				: query === 'earlier'
					? await of('2026-01-01', '2031-05-09')
					: query;
		for (const [noun, id] of Object.entries(ids)) {
			const { address, rows } = listExports[noun as ListNoun];
			const read = await readAddress(ctx, address, new URLSearchParams(asked), 'de');
			expect(read.faults, noun).toEqual([]);
			const { query } = await rows(ctx, read.params, 'de');
			const there = ((await query.limit(500)) as { id: string }[]).some((row) => row.id === id);
			expect(there, noun).toBe(found);
		}
	});
});

it('finds an agreement that renews itself beyond its day, and none that isn’t signed', async () => {
	await world.as('admin', async (ctx) => {
		const values = { inForceFrom: '2030-01-01', endsOn: '2030-12-31' };
		const renews = await agreement(ctx.tx, { signedOn: '2030-01-01', ...values, tacitRenewalMonths: 12 });
		const ends = await agreement(ctx.tx, { signedOn: '2030-01-01', ...values });
		const draft = await agreement(ctx.tx, { signedOn: null, ...values, tacitRenewalMonths: 12 });
		const { address, rows } = listExports.agreements;
		const { query } = await rows(ctx, address.load(new URLSearchParams('runsFrom=2044-01-01')), 'de');
		const ids = ((await query.limit(500)) as { id: string }[]).map(({ id }) => id);
		expect([ids.includes(renews.id), ids.includes(ends.id), ids.includes(draft.id)]).toEqual([
			true,
			false,
			false,
		]);
	});
});
