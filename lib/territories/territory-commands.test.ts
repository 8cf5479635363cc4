import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor, organisation, partnership, succession, territory, visit } from '@/db/demo/builders';
import { partnerships } from '@/db/schema/partnerships';
import { territoryNames } from '@/db/schema/territories';
import { recordHistory } from '@/lib/history/history-queries';
import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { mergeTerritories, removeSuccession, splitTerritory } from './succession-commands';
import { searchTerritories } from './territory-choices';
import {
	addTerritory,
	deleteTerritory,
	renameTerritory,
	reviseTerritory,
	territoryToFields,
} from './territory-commands';
import {
	mergeInput,
	newTerritoryInput,
	renameInput,
	splitInput,
	type TerritoryFields,
	territoryInput,
} from './territory-input';
import { loadTerritoryParams } from './territory-params';
import {
	listAncestors,
	listPartnershipsOfTerritory,
	listPredecessorIds,
	listSuccessions,
	listVisitsOfTerritory,
} from './territory-parts-queries';
import { findTerritory, listTerritories } from './territory-queries';

let world: VisitWorld;

beforeAll(async () => {
	world = await visitWorld();
});

afterAll(() => world.end());

const name = (values: Partial<TerritoryFields['names'][number]>) => ({
	id: '',
	locale: 'de',
	name: 'Musterland',
	status: 'current' as const,
	validFrom: '',
	validTo: '',
	...values,
});

const nothing: TerritoryFields = {
	kind: 'region',
	countryCode: 'PL',
	parentId: '',
	home: false,
	lat: '',
	lon: '',
	code: '',
	wikidataId: '',
	notes: '',
	names: [name({})],
};

const input = (values: Partial<TerritoryFields>) => newTerritoryInput.parse({ ...nothing, ...values });
const faults = (values: Partial<TerritoryFields>) =>
	newTerritoryInput
		.safeParse({ ...nothing, ...values })
		.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);

const add = (values: Partial<TerritoryFields>) =>
	world.as('manager', async (ctx) => (await addTerritory(ctx, input(values))).id);
const named = (text: string) => add({ names: [name({ name: text })] });
const find = (id: string) => world.as('reader', (ctx) => findTerritory(ctx, id));
const list = async (search: Record<string, string>) =>
	(
		await world.as('reader', async (ctx) =>
			listTerritories(ctx, loadTerritoryParams(new URLSearchParams(search)), 'de'),
		)
	).rows.map((row) => row.name);

async function edit(id: string, change: (fields: TerritoryFields) => Partial<TerritoryFields>) {
	const found = await find(id);
	if (!found) throw new Error('not found');
	const fields = territoryToFields(found);
	const values = territoryInput.parse({ id, version: found.version, ...fields, ...change(fields) });
	return world.as('manager', (ctx) => reviseTerritory(ctx, values));
}

describe('what may be typed in', () => {
	it('needs one present name in German or English, and one only per language', () => {
		expect(faults({ names: [name({ status: 'former' })] })).toEqual([
			'names.0.name errors.currentNameMissing',
		]);
		expect(faults({ names: [name({ locale: 'pl' })] })).toEqual(['names.0.name errors.currentNameMissing']);
		expect(faults({ names: [name({}), name({ name: 'B' })] })).toEqual([
			'names.1.name errors.currentNameTwice',
		]);
		expect(faults({ names: [name({}), name({ status: 'alias' })] })).toEqual([
			'names.1.name errors.nameTwice',
		]);
	});

	it('reads coordinates with comma or point, both or none', () => {
		expect(input({ lat: '44,4938', lon: '11.3387' })).toMatchObject({ lat: 44.4938, lon: 11.3387 });
		expect(faults({ lat: '44' })).toEqual(['lon errors.required']);
		expect(faults({ lat: '91', lon: '1' })).toEqual(['lat errors.invalidNumber']);
		expect(faults({ countryCode: 'XX', wikidataId: '7' })).toEqual([
			'countryCode errors.invalidCountry',
			'wikidataId errors.invalidWikidata',
		]);
	});
});

describe('names', () => {
	it('are found without their diacritics, the old ones too', async () => {
		await add({
			names: [
				name({ locale: 'de', name: 'Lodsch' }),
				name({ locale: 'pl', name: 'Łódź' }),
				name({ name: 'Litzmannstadt', status: 'former', validTo: '1945' }),
			],
		});
		expect(await list({ q: 'lodz' })).toEqual(['Lodsch']);
		expect(await list({ q: 'litzmann' })).toEqual(['Lodsch']);
		const found = await world.as('reader', (ctx) => searchTerritories(ctx, 'litzmann', 'de'));
		expect(found).toMatchObject([{ label: 'Lodsch', detail: 'Region · Polen · Litzmannstadt' }]);
	});

	it('are kept row by row', async () => {
		const id = await add({ names: [name({ name: 'Alt' }), name({ locale: 'en', name: 'Old' })] });
		await edit(id, ({ names }) => ({
			names: [
				...names.filter((each) => each.locale === 'de').map((each) => ({ ...each, name: 'Neu' })),
				name({ locale: 'fr', name: 'Neuf' }),
			],
		}));
		expect((await find(id))?.names.map((each) => each.name)).toEqual(['Neu', 'Neuf']);
		expect((await find(id))?.version).toBe(2);
	});

	it('change in one step, the old one staying as a former name; the partnership follows', async () => {
		const { id, partnershipId } = await asActor(world.db, 'Aufbau', async (tx) => {
			const made = await territory(tx, { names: [{ locale: 'de', name: 'Karl-Marx-Stadt' }] });
			return { id: made.id, partnershipId: (await partnership(tx, { partner: [made.id] })).id };
		});
		const rename = (version: number, text: string) =>
			world.as('manager', (ctx) =>
				renameTerritory(
					ctx,
					renameInput.parse({ id, version, on: '1990-06-01', names: [{ locale: 'de', name: text }] }),
				),
			);
		await expect(rename(1, 'Karl-Marx-Stadt')).rejects.toMatchObject({
			messageKey: 'territories.refusals.sameName',
		});
		await rename(1, 'Chemnitz');
		expect((await find(id))?.names).toMatchObject([
			{ name: 'Chemnitz', status: 'current', validFrom: '1990-06-01' },
			{ name: 'Karl-Marx-Stadt', status: 'former', validTo: '1990-06-01' },
		]);
		const [row] = await world.db.select().from(partnerships).where(eq(partnerships.id, partnershipId));
		expect(row?.label).toEqual({ de: 'Chemnitz', en: 'Chemnitz' });
		expect(row?.search).toContain('karl-marx-stadt');
		await expect(rename(1, 'X')).rejects.toMatchObject({ code: 'conflict' });
		await rename(2, 'Karl-Marx-Stadt');
		expect((await find(id))?.names.map((each) => [each.name, each.status])).toEqual([
			['Karl-Marx-Stadt', 'current'],
			['Chemnitz', 'former'],
		]);
	});
});

describe('what a territory lies in', () => {
	it('is a chain, never a circle', async () => {
		const country = await named('Frankreich');
		const region = await add({ parentId: country, names: [name({ name: 'Bretagne' })] });
		const county = await add({ parentId: region, names: [name({ name: 'Finistère' })] });
		const up = await world.as('reader', (ctx) => listAncestors(ctx, county, 'de'));
		expect(up.map((each) => each.name)).toEqual(['Frankreich', 'Bretagne']);
		expect(await list({ in: country })).toEqual(['Bretagne', 'Finistère']);
		const itself = { fields: { parentId: 'errors.territoryInItself' } };
		await expect(edit(country, () => ({ parentId: country }))).rejects.toMatchObject(itself);
		await expect(edit(country, () => ({ parentId: county }))).rejects.toMatchObject({
			cause: { code: 'JU003' },
		});
		await expect(add({ parentId: crypto.randomUUID() })).rejects.toMatchObject({
			fields: { parentId: 'errors.chooseOne' },
		});
	});

	it('counts the partnerships of its parts', async () => {
		const country = await named('Oben');
		const region = await add({ parentId: country, names: [name({ name: 'Darin' })] });
		await asActor(world.db, 'Aufbau', (tx) => partnership(tx, { partner: [region] }));
		const rows = (role: 'reader' | 'representative') =>
			world.as(role, async (ctx) =>
				listTerritories(ctx, loadTerritoryParams(new URLSearchParams({ q: 'oben' })), 'de'),
			);
		expect((await rows('reader')).rows).toMatchObject([{ name: 'Oben', partnerships: 1 }]);
		expect((await rows('representative')).rows).toMatchObject([{ name: 'Oben', partnerships: 0 }]);
		const found = await world.as('reader', (ctx) => listPartnershipsOfTerritory(ctx, country, 'de'));
		expect(found).toMatchObject([{ territory: 'Darin' }]);
	});
});

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
		expect((await find(ussr))?.names).toMatchObject([{ validTo: '2011-07-09' }]);
		const { to } = await world.as('reader', (ctx) => listSuccessions(ctx, sudan, 'de'));
		expect(to).toMatchObject([{ name: 'Südsudan', kind: 'split' }]);
		const remove = (version: number) =>
			world.as('manager', (ctx) => removeSuccession(ctx, { id: to[0]?.id ?? '', version }));
		await expect(remove(7)).rejects.toMatchObject({ code: 'conflict' });
		await remove(1);
		expect((await world.as('reader', (ctx) => listSuccessions(ctx, sudan, 'de'))).to).toEqual([]);
	});
});

describe('deleting', () => {
	it('is refused while something names the territory, and says what', async () => {
		const id = await named('Gebraucht');
		await asActor(world.db, 'Aufbau', async (tx) => {
			await organisation(tx, { territoryId: id });
			await succession(tx, { fromId: id, toId: world.emilia });
		});
		const remove = world.as('admin', (ctx) => deleteTerritory(ctx, { id, version: 1 }));
		await expect(remove).rejects.toMatchObject({
			messageKey: 'territories.refusals.stillNamed',
			params: { partnerships: 0, visits: 0, organisations: 1, others: 1 },
		});
	});

	it('takes the names along', async () => {
		const id = await named('Irrtum');
		await world.as('admin', (ctx) => deleteTerritory(ctx, { id, version: 1 }));
		expect(await world.db.select().from(territoryNames).where(eq(territoryNames.territoryId, id))).toEqual(
			[],
		);
		expect(await find(id)).toBeUndefined();
	});
});
