import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor, organisation, partnership, succession, territory } from '@/db/demo/builders';
import { partnerships } from '@/db/schema/partnerships';
import { territoryNames } from '@/db/schema/territories';
import { listPartnerships } from '@/lib/partnerships/partnership-list';
import { loadPartnershipParams } from '@/lib/partnerships/partnership-params';
import { listParties } from '@/lib/partnerships/partnership-party-queries';
import { searchTerritories } from './territory-choices';
import { deleteTerritory, reviseTerritory } from './territory-commands';
import { listPartnershipsOfTerritory } from './territory-contact-queries';
import { territoryToFields } from './territory-fields';
import { newTerritoryInput, renameInput, type TerritoryFields, territoryInput } from './territory-input';
import { listTerritories } from './territory-list';
import { renameTerritory } from './territory-name-commands';
import { loadTerritoryParams } from './territory-params';
import { listAncestors } from './territory-parts-queries';
import { input, name, nothing, type TerritoryWorld, territoryWorld } from './territory-test-world';

let world: TerritoryWorld;

beforeAll(async () => {
	world = await territoryWorld();
});

afterAll(() => world.end());

const add: TerritoryWorld['add'] = (values) => world.add(values);
const named: TerritoryWorld['named'] = (text) => world.named(text);
const find: TerritoryWorld['find'] = (id) => world.find(id);
const faults = (values: Partial<TerritoryFields>) =>
	newTerritoryInput
		.safeParse({ ...nothing, ...values })
		.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
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
			{ name: 'Karl-Marx-Stadt', status: 'former', validTo: '1990-05-31' },
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

describe('a name that lies ahead', () => {
	it('changes nothing before its day, and takes effect on it without anybody writing', async () => {
		const { id, partnershipId } = await asActor(world.db, 'Aufbau', async (tx) => {
			const made = await territory(tx, { names: [{ locale: 'de', name: 'Altland' }] });
			return { id: made.id, partnershipId: (await partnership(tx, { partner: [made.id] })).id };
		});
		const names = [{ locale: 'de', name: 'Neuland' }];
		await world.as('manager', (ctx) =>
			renameTerritory(ctx, renameInput.parse({ id, version: 1, on: '2999-01-01', names })),
		);
		expect((await find(id))?.label).toEqual({ de: 'Altland' });
		const [row] = await world.db.select().from(partnerships).where(eq(partnerships.id, partnershipId));
		expect(row?.label.de).toBe('Altland');
		expect(await list({ q: 'Neuland' })).toEqual(['Altland']);
		const [on] = await world.db.execute(sql`select territory_label(${id}, '2998-12-31') ->> 'de' as before,
			territory_label(${id}, '2999-01-01') ->> 'de' as "on", territory_label(${id}, '2999-01-02') ->> 'de' as after`);
		expect(on).toEqual({ before: 'Altland', on: 'Neuland', after: 'Neuland' });

		// As if the day had come by itself: the rows are those of today, and nothing was told of it.
		await world.db.transaction(async (tx) => {
			await tx.execute(sql`alter table territory_names disable trigger user`);
			await tx.execute(
				sql`update territory_names set valid_from = '2020-01-01' where territory_id = ${id} and valid_from = '2999-01-01'`,
			);
			await tx.execute(
				sql`update territory_names set valid_to = '2019-12-31' where territory_id = ${id} and valid_to = '2998-12-31'`,
			);
			await tx.execute(sql`alter table territory_names enable trigger user`);
		});
		expect((await find(id))?.label).toEqual({ de: 'Altland' });
		expect([...(await world.db.execute(sql`select territories_by_date() as changed`))]).toEqual([
			{ changed: '1' },
		]);
		expect((await find(id))?.label).toEqual({ de: 'Neuland' });
		const [tie] = await world.db.select().from(partnerships).where(eq(partnerships.id, partnershipId));
		expect(tie?.label.de).toBe('Neuland');
		expect([...(await world.db.execute(sql`select territories_by_date() as changed`))]).toEqual([
			{ changed: '0' },
		]);
	});
});

it('lets a partner be found by what it emerged from only from the day on', async () => {
	const before = await named('Vorgängerland');
	const after = await named('Nachfolgeland');
	const tie = await asActor(world.db, 'Aufbau', async (tx) => {
		await succession(tx, { fromId: before, toId: after, on: '2999-01-01' });
		return partnership(tx, { partner: [after] });
	});
	const found = async () => {
		const [row] = await world.db.select().from(partnerships).where(eq(partnerships.id, tie.id));
		return row?.search.includes('vorgangerland');
	};
	expect(await found()).toBe(false);
	await world.db.transaction(async (tx) => {
		await tx.execute(sql`alter table territory_successions disable trigger user`);
		await tx.execute(
			sql`update territory_successions set "on" = '2020-01-01', on_first = '2020-01-01', on_last = '2020-01-01' where to_id = ${after}`,
		);
		await tx.execute(sql`alter table territory_successions enable trigger user`);
	});
	const [day] = await world.db.execute(sql`select territories_by_date() as changed`);
	expect([day, await found()]).toEqual([{ changed: '1' }, true]);
	const [again] = await world.db.execute(sql`select territories_by_date() as changed`);
	expect(again).toEqual({ changed: '0' });
});

it('lets a partner be found by all that it emerged from, over any number of steps', async () => {
	const [first, second, third] = await Promise.all(['Uraltgau', 'Altgau', 'Neugau'].map(named));
	if (!first || !second || !third) throw new Error('not made');
	const tie = await asActor(world.db, 'Aufbau', (tx) => partnership(tx, { partner: [third] }));
	const found = async (q: string) => {
		const { rows } = await world.as('reader', async (ctx) =>
			listPartnerships(ctx, await loadPartnershipParams(Promise.resolve({ q })), 'de'),
		);
		return rows.find(({ id }) => id === tie.id)?.emerged;
	};
	await asActor(world.db, 'Aufbau', async (tx) => {
		await succession(tx, { fromId: second, toId: third, on: '2016-01-01' });
		await succession(tx, { fromId: first, toId: second, on: '1972-01-01', kind: 'rename' });
	});
	expect(await found('uraltgau')).toEqual(['Altgau', 'Uraltgau']);
	await edit(first, (fields) => ({ names: fields.names.map((each) => ({ ...each, name: 'Ersterlgau' })) }));
	expect([await found('ersterlgau'), await found('uraltgau')]).toEqual([['Altgau', 'Ersterlgau'], undefined]);
	const parties = await world.as('reader', (ctx) => listParties(ctx, tie.id));
	expect(parties[0]?.predecessors.map(({ kind, relation }) => [kind, relation])).toEqual([
		['merge', 'merge'],
		['rename', 'merge'],
	]);
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
