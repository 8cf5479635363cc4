import { afterAll, beforeAll, expect, it } from 'vitest';
import { visit } from '@/db/demo/builders';
import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { selectAll, selectionLimit } from './selection';

let world: VisitWorld;
beforeAll(async () => {
	world = await visitWorld();
	await world.as('staff', async ({ tx }) => {
		for (let day = 1; day <= 3; day += 1)
			await visit(tx, { title: `Eigener ${day}`, partnershipIds: [world.own], startsOn: `2026-01-0${day}` });
		await visit(tx, { title: 'Fremder', partnershipIds: [world.foreign] });
	});
});
afterAll(() => world.end());

const select = (role: 'staff' | 'representative', query: string) =>
	world.as(role, (ctx) => selectAll(ctx, 'visits', new URLSearchParams(query)));

it('takes what the list finds, in its order, with the version that it has', async () => {
	const { records, more } = await select('staff', 'q=Eigener&sort=title&page=7&size=25');
	expect(records.map(({ name, version }) => [name, version])).toEqual([
		['Eigener 1', 1],
		['Eigener 2', 1],
		['Eigener 3', 1],
	]);
	expect(more).toBe(false);
});

it('takes only what somebody may see', async () => {
	expect((await select('staff', '')).records).toHaveLength(4);
	expect((await select('representative', '')).records).toHaveLength(3);
	expect((await select('representative', 'q=Fremder')).records).toEqual([]);
});

it('says when there is more than can be chosen at once', async () => {
	await world.as('staff', async ({ tx }) => {
		for (let i = 0; i < selectionLimit; i += 1)
			await visit(tx, { title: `Viele ${i}`, partnershipIds: [world.own] });
	});
	const { records, more } = await select('staff', 'q=Viele');
	expect([records.length, more]).toEqual([selectionLimit, false]);
	const all = await select('staff', '');
	expect([all.records.length, all.more]).toEqual([selectionLimit, true]);
});
