import { afterAll, beforeAll, expect, it } from 'vitest';
import { visit } from '@/db/demo/builders';
import { visits } from '@/db/schema/visits';
import { noFilter, visitsWhere } from './visit-filter';
import { listVisits } from './visit-list-query';
import { loadVisitParams } from './visit-params';
import { debriefsDue, upcomingVisits } from './visit-queries';
import { runningPeriod, upcomingStates } from './visit-running';
import { type VisitWorld, visitWorld } from './visit-test-world';

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
		return [await debriefsDue(ctx, 'de', 2), await listVisits(ctx, params, 'de')];
	});
	expect(due.rows).toHaveLength(2);
	expect(due.total).toBeGreaterThan(2);
	expect(due.total).toBe(listed.total);
});
