import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor, partnership, succession, visit } from '@/db/demo/builders';
import { listParties } from '@/lib/partnerships/partnership-party-queries';
import { recordHistory } from '@/lib/register/history-queries';
import { listVisits } from '@/lib/visits/visit-list';
import { loadVisitParams } from '@/lib/visits/visit-params';
import { mergeTerritories, removeSuccession, splitTerritory } from './succession-commands';
import { mergeInput, splitInput } from './succession-input';
import { searchTerritories } from './territory-choices';
import { listPartnershipsOfTerritory, listVisitsOfTerritory } from './territory-contact-queries';
import { listPredecessorIds, listSuccessions } from './territory-parts-queries';
import { type TerritoryWorld, territoryWorld } from './territory-test-world';

let world: TerritoryWorld;

beforeAll(async () => {
	world = await territoryWorld();
});

afterAll(() => world.end());

const named: TerritoryWorld['named'] = (text) => world.named(text);
const find: TerritoryWorld['find'] = (id) => world.find(id);

describe('mergers and divisions', () => {
	it('keep what happened to the predecessors in sight', async () => {
		const [north, picardy, united] = await Promise.all(
			['Nord-Pas-de-Calais', 'Picardie', 'Hauts-de-France'].map(named),
		);
		if (!north || !picardy || !united) throw new Error('not made');
		await asActor(world.db, 'Aufbau', async (tx) => {
			await partnership(tx, { partner: [picardy] });
			await visit(tx, {
				partnershipIds: [world.own],
				stops: [{ territoryId: north }],
				title: 'Reise in den Norden',
			});
		});
		const merge = (fromIds: string[], version = 1) =>
			world.as('manager', (ctx) =>
				mergeTerritories(ctx, mergeInput.parse({ id: united, version, fromIds, on: '2016' })),
			);
		await expect(merge([united])).rejects.toMatchObject({
			fields: { fromIds: 'errors.territorySucceedsItself' },
		});
		await expect(merge([crypto.randomUUID()])).rejects.toMatchObject({
			fields: { fromIds: 'errors.chooseOne' },
		});
		await merge([north, picardy]);
		await expect(merge([north], 2)).rejects.toMatchObject({
			messageKey: 'territories.refusals.successionKnown',
		});
		const successions = await world.as('reader', (ctx) => listSuccessions(ctx, united, 'de'));
		expect(successions.from.map((row) => [row.name, row.on, row.kind])).toEqual([
			['Nord-Pas-de-Calais', '2016', 'merge'],
			['Picardie', '2016', 'merge'],
		]);
		expect(successions.to).toEqual([]);
		expect((await find(north))?.names).toMatchObject([{ status: 'current', validTo: '2016' }]);
		const seen = await world.as('reader', (ctx) => listPartnershipsOfTerritory(ctx, united, 'de'));
		expect(seen).toMatchObject([{ name: 'Picardie', territory: 'Picardie' }]);
		const visits = await world.as('representative', (ctx) => listVisitsOfTerritory(ctx, united));
		expect(visits).toMatchObject({ total: 1, rows: [{ title: 'Reise in den Norden' }] });
		const listed = await world.as('representative', async (ctx) =>
			listVisits(ctx, loadVisitParams(new URLSearchParams({ territory: united })), 'de'),
		);
		expect(listed.rows.map(({ title }) => title)).toEqual(['Reise in den Norden']);
		const predecessors = await world.as('reader', (ctx) => listPredecessorIds(ctx, united));
		const told = await world.as('reader', (ctx) =>
			recordHistory(ctx, 'territories', united, { predecessors }),
		);
		expect(told.groups.map((group) => group.subjectId)).toContain(picardy);
		const circle = world.as('manager', (ctx) =>
			mergeTerritories(ctx, mergeInput.parse({ id: north, version: 2, fromIds: [united], on: '2020' })),
		);
		await expect(circle).rejects.toMatchObject({ messageKey: 'territories.refusals.successionCircle' });
		const choices = await world.as('reader', (ctx) => searchTerritories(ctx, 'picard', 'de'));
		expect(choices[0]?.detail).toBe('Region · Polen · → Hauts-de-France');
	});

	it('close no circle when two at once would, each right alone', async () => {
		const into = (id: string, fromId: string) =>
			world.as('manager', (ctx) =>
				mergeTerritories(ctx, mergeInput.parse({ id, version: 1, fromIds: [fromId], on: '2010' })),
			);
		for (let time = 0; time < 10; time += 1) {
			const [a, b, c, d] = (await Promise.all(
				['Ost', 'Süd', 'West', 'Nord'].map((side) => named(`${side}kreis ${time}`)),
			)) as [string, string, string, string];
			await asActor(world.db, 'Aufbau', async (tx) => {
				await succession(tx, { fromId: a, toId: b });
				await succession(tx, { fromId: c, toId: d });
			});
			const both = await Promise.allSettled([into(c, b), into(a, d)]);
			expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
			expect(both.find((each) => each.status === 'rejected')?.reason).toMatchObject({
				messageKey: 'territories.refusals.successionCircle',
			});
		}
	});

	it.each([
		['2028-12-31', false],
		['2029-01-01', true],
		['2029-01-02', true],
	])('count from their day on: %s', async (today, counts) => {
		const mark = today.replaceAll('-', '');
		const [old, united] = await Promise.all([named(`Altgau ${mark}`), named(`Neugau ${mark}`)]);
		if (!old || !united) throw new Error('not made');
		const tie = await asActor(world.db, 'Aufbau', async (tx) => {
			await visit(tx, { partnershipIds: [world.own], stops: [{ territoryId: old }], title: 'Gaureise' });
			await partnership(tx, { partner: [old] });
			return partnership(tx, { partner: [united] });
		});
		await world.as('manager', (ctx) =>
			mergeTerritories(ctx, mergeInput.parse({ id: united, version: 1, fromIds: [old], on: '2029-01-01' })),
		);
		const seen = await world.as('reader', async (now) => {
			const ctx = { ...now, today };
			const [choice] = await searchTerritories(ctx, `Altgau ${mark}`, 'de');
			const parties = await listParties(ctx, tie.id);
			return {
				chooser: choice?.detail?.includes('→'),
				ties: (await listPartnershipsOfTerritory(ctx, united, 'de')).length === 2,
				visits: (await listVisitsOfTerritory(ctx, united)).total === 1,
				parties: parties.some(({ predecessors }) => predecessors.length > 0),
			};
		});
		expect(seen).toEqual({ chooser: counts, ties: counts, visits: counts, parties: counts });
	});

	it('let what was divided live on, or not', async () => {
		const [sudan, south, ussr, russia] = await Promise.all(
			['Sudan', 'Südsudan', 'Sowjetunion', 'Russland'].map(named),
		);
		if (!sudan || !south || !ussr || !russia) throw new Error('not made');
		const split = (id: string, toIds: string[], ends: boolean) =>
			world.as('manager', (ctx) =>
				splitTerritory(ctx, splitInput.parse({ id, version: 1, toIds, on: '2011-07-09', ends })),
			);
		await split(sudan, [south], false);
		await split(ussr, [russia], true);
		expect((await find(sudan))?.names).toMatchObject([{ validTo: null }]);
		expect((await find(ussr))?.names).toMatchObject([{ validTo: '2011-07-08' }]);
		const [before, after] = await asActor(world.db, 'Aufbau', async (tx) => {
			const tie = (on: string | null) =>
				partnership(tx, { partner: [sudan], entries: [{ type: 'founded', on }] });
			const stop = (startsOn: string) =>
				visit(tx, {
					partnershipIds: [world.own],
					stops: [{ territoryId: sudan }],
					startsOn,
					title: startsOn,
				});
			await stop('2010-05-01');
			await stop('2015-05-01');
			return [await tie('2001'), await tie('2015'), await tie(null)];
		});
		const seenBy = (id: string) =>
			world.as('reader', async (ctx) => ({
				ties: (await listPartnershipsOfTerritory(ctx, id, 'de')).map((each) => each.id),
				visits: (await listVisitsOfTerritory(ctx, id)).rows.map(({ title }) => title),
			}));
		const heir = await seenBy(south);
		expect(heir.visits).toEqual(['2010-05-01']);
		expect(heir.ties).toContain(before?.id);
		expect(heir.ties).not.toContain(after?.id);
		expect(heir.ties).toHaveLength(2);
		expect((await seenBy(sudan)).visits).toEqual(['2015-05-01', '2010-05-01']);
		const { to } = await world.as('reader', (ctx) => listSuccessions(ctx, sudan, 'de'));
		expect(to).toMatchObject([{ name: 'Südsudan', kind: 'split' }]);
		const remove = (version: number) =>
			world.as('manager', (ctx) => removeSuccession(ctx, { id: to[0]?.id ?? '', version }));
		await expect(remove(7)).rejects.toMatchObject({ code: 'conflict' });
		await remove(1);
		expect((await world.as('reader', (ctx) => listSuccessions(ctx, sudan, 'de'))).to).toEqual([]);
	});
});
