import { afterAll, beforeAll, expect, it } from 'vitest';
import { visit } from '@/db/demo/builders';
import { upcomingStates } from './visit';
import { listVisits } from './visit-list';
import { loadVisitParams } from './visit-params';
import { debriefsDue, upcomingVisits } from './visit-queries';
import { type VisitWorld, visitWorld } from './visit-test-world';

let world: VisitWorld;
beforeAll(async () => {
	world = await visitWorld();
});
afterAll(() => world.end());

it('shows on the start page what the list behind it finds: under way or ahead, and not called off', async () => {
	const [next, listed] = await world.as('staff', async (ctx) => {
		const of = (title: string, startsOn: string, endsOn: string, more = {}) =>
			visit(ctx.tx, { partnershipIds: [world.own], title, startsOn, endsOn, ...more });
		await of('Seit gestern', '2026-11-21', '2026-11-22', { status: 'confirmed' });
		await of('Bald', '2026-12-01', '2026-12-02', { status: 'requested' });
		await of('Angefragt und verstrichen', '2026-10-01', '2026-10-02', { status: 'requested' });
		await of('Abgesagt', '2026-12-01', '2026-12-01', { status: 'cancelled', cancelledReason: 'x' });
		const query = new URLSearchParams({ runs: 'from_today', state: upcomingStates.join(), sort: 'startsOn' });
		return [await upcomingVisits(ctx, 'de'), await listVisits(ctx, await loadVisitParams(query), 'de')];
	});
	const titles = next.map(({ title }) => title);
	expect(titles).toContain('Seit gestern');
	expect(titles).not.toContain('Angefragt und verstrichen');
	expect(titles).toEqual(listed.rows.map(({ title }) => title));
});

it('counts all that wait for their report, as the list does, though few are shown', async () => {
	const [due, listed] = await world.as('staff', async (ctx) => {
		for (const startsOn of ['2026-09-01', '2026-09-02', '2026-09-03'])
			await visit(ctx.tx, { partnershipIds: [world.own], startsOn, endsOn: startsOn, status: 'confirmed' });
		const params = await loadVisitParams(new URLSearchParams({ state: 'debrief_due' }));
		return [await debriefsDue(ctx, 'de', { limit: 2 }), await listVisits(ctx, params, 'de')];
	});
	expect(due.rows).toHaveLength(2);
	expect(due.total).toBeGreaterThan(2);
	expect(due.total).toBe(listed.total);
});
