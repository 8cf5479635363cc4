import { afterAll, beforeAll, expect, it } from 'vitest';
import { visit } from '@/db/demo/builders';
import { allVisitRows } from './visit-export-queries';
import { listVisits } from './visit-list';
import { loadVisitParams } from './visit-params';
import { type VisitWorld, visitWorld } from './visit-test-world';

let world: VisitWorld;
beforeAll(async () => {
	world = await visitWorld();
});
afterAll(() => world.end());

type Row = { id: string; title: string; startsOn: string; endsOn: string };

/** What runs or comes by its first day, then what is over, the latest first; the id settles ties. */
const near = (today: string) => (a: Row, b: Row) => {
	const over = [a, b].map(({ endsOn }) => endsOn < today);
	if (over[0] !== over[1]) return over[0] ? 1 : -1;
	const ascending = [a.startsOn, a.id].join() < [b.startsOn, b.id].join() ? -1 : 1;
	return over[0] ? -ascending : ascending;
};

it('begins at what runs and comes next and goes back from today after it, on every page and in exports', async () => {
	await world.as('staff', async (ctx) => {
		const { today } = ctx;
		const day = (from: number) =>
			new Date(Date.parse(`${today}T00:00:00Z`) + from * 86_400_000).toISOString().slice(0, 10);
		for (let at = -40; at < 40; at += 1)
			await visit(ctx.tx, {
				partnershipIds: [world.own],
				title: `Nah ${at}`,
				startsOn: day(Math.trunc(at / 2)),
				endsOn: day(Math.trunc(at / 2) + (Math.abs(at) % 3)),
			});
		const params = async (more: Record<string, string> = {}) =>
			loadVisitParams(new URLSearchParams({ q: 'Nah', ...more }));
		const rows: Row[] = [];
		for (const page of ['1', '2', '3', '4', '5'])
			rows.push(...(await listVisits(ctx, await params({ page }), 'de')).rows);
		expect(rows).toHaveLength(80);
		expect(rows[0]).toMatchObject({ title: 'Nah -5' });
		expect(rows.map(({ title }) => title)).toEqual([...rows].sort(near(today)).map(({ title }) => title));
		const { query, parts = [] } = allVisitRows(ctx, await params(), 'de');
		const whole: Row[] = await query.limit(100);
		expect(whole.map(({ title }) => title)).toEqual(rows.map(({ title }) => title));
		const inParts: Row[] = [];
		for (const part of parts) inParts.push(...(await part.limit(100)));
		expect(inParts.map(({ title }) => title)).toEqual(rows.map(({ title }) => title));
		const past = await listVisits(ctx, await params({ to: day(-3), size: '500' }), 'de');
		expect(past.rows.map(({ title }) => title)).toEqual(
			[...past.rows].sort(near(today)).map(({ title }) => title),
		);
		const descending = await listVisits(ctx, await params({ sort: '-startsOn' }), 'de');
		expect(descending.rows[0]?.startsOn).toBe(day(19));
	});
});

it('still has what began years ago and isn’t over', async () => {
	await world.as('staff', async (ctx) => {
		const days = { partnershipIds: [world.own], endsOn: ctx.today };
		await visit(ctx.tx, { ...days, title: 'Lang Jahre', startsOn: '2020-01-01' });
		await visit(ctx.tx, { ...days, title: 'Lang heute', startsOn: ctx.today });
		const { rows } = await listVisits(ctx, loadVisitParams(new URLSearchParams('q=Lang')), 'de');
		expect(rows.map(({ title }) => title)).toEqual(['Lang Jahre', 'Lang heute']);
	});
});
