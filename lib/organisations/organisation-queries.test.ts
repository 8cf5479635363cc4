import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Role, roles } from '@/lib/auth/permissions';
import { loadOrganisationParams } from './organisation-params';
import {
	findOrganisation,
	listOfficeHolders,
	listOrganisations,
	listSuborganisations,
	searchOrganisations,
} from './organisation-queries';
import { type OrganisationWorld, organisationWorld } from './organisation-test-world';

let world: OrganisationWorld;
beforeAll(async () => {
	world = await organisationWorld();
});
afterAll(() => world.end());

const all = ['2. Referat', '10. Abteilung', 'Cámara Lejana', 'Örtliche Regione', 'Zentralverein'];
const own = ['2. Referat', '10. Abteilung', 'Örtliche Regione'];
const elsewhere = ['Cámara Lejana', 'Zentralverein'];
const everyoneElse = roles.filter((role) => role !== 'representative');

const list = (address: Record<string, string> = {}, role: Role = 'staff', locale = 'de') =>
	world.as(role, async (ctx) =>
		listOrganisations(ctx, await loadOrganisationParams(new URLSearchParams(address)), locale),
	);
const names = async (...asked: Parameters<typeof list>) =>
	(await list(...asked)).rows.map(({ name }) => name);

describe('the list of organisations', () => {
	it('names each once, in the order of a German index', async () => {
		expect(await list()).toMatchObject({ total: 5, rows: all.map((name) => ({ name })) });
	});

	it.each([
		['-name', all.toReversed()],
		['sector', ['Örtliche Regione', '10. Abteilung', '2. Referat', 'Zentralverein', 'Cámara Lejana']],
		['-sector', ['Cámara Lejana', 'Zentralverein', '2. Referat', '10. Abteilung', 'Örtliche Regione']],
		['territory', ['Zentralverein', '10. Abteilung', '2. Referat', 'Örtliche Regione', 'Cámara Lejana']],
		['-territory', ['Cámara Lejana', 'Örtliche Regione', '2. Referat', '10. Abteilung', 'Zentralverein']],
	])('sorts by %s, equals by their entry', async (sort, sorted) => {
		expect(await names({ sort })).toEqual(sorted);
	});

	it.each([
		[{ q: 'ortliche' }, ['Örtliche Regione']],
		[{ q: 'Fluss' }, ['Örtliche Regione']],
		[{ q: 'lejana camara' }, ['Cámara Lejana']],
		[{ q: 'Nirgends' }, []],
		[{ sector: 'administration' }, ['2. Referat', '10. Abteilung']],
		[{ sector: 'politics,business' }, ['Cámara Lejana', 'Örtliche Regione']],
		[{ sector: 'administration', q: 'Referat' }, ['2. Referat']],
	])('finds by %j', async (address, found) => {
		expect(await list(address)).toMatchObject({ total: found.length });
		expect(await names(address)).toEqual(found);
	});

	it('finds by a territory what lies in a part of it or in what it was, not what lies around it', async () => {
		expect(await names({ territory: world.emilia })).toEqual(own);
		expect(await names({ territory: world.bologna })).toEqual(['2. Referat', '10. Abteilung']);
		expect(await names({ territory: world.jalisco })).toEqual(['Cámara Lejana']);
	});

	it('gives a page at a time and counts all of them', async () => {
		expect(await list({ size: '25', page: '2' })).toEqual({ rows: [], total: 5 });
	});

	it('counts who holds an office there today, in the language asked for', async () => {
		const [region] = (await list({ q: 'Regione' }, 'staff', 'en')).rows;
		expect(region).toMatchObject({ people: 2, territory: 'Emilia-Romagna', email: 'post@regione.example' });
	});

	it.each(everyoneElse)('shows a %s all of them', async (role) => {
		expect(await names({}, role)).toEqual(all);
	});

	it('shows a representative those of the own partner region, and counts no others', async () => {
		expect(await list({}, 'representative')).toMatchObject({ total: 3, rows: own.map((name) => ({ name })) });
		for (const name of elsewhere)
			expect(await list({ q: name }, 'representative')).toMatchObject({ total: 0 });
		expect(await names({ territory: world.jalisco }, 'representative')).toEqual([]);
	});
});

describe('one organisation', () => {
	const find = (id: string, role: Role = 'staff') => world.as(role, (ctx) => findOrganisation(ctx, id));

	it('is found with its territory and what it is a part of', async () => {
		expect(await find(world.department)).toMatchObject({
			...{ id: world.department, version: 1, name: '10. Abteilung', sector: 'administration' },
			...{ territory: { de: 'Bologna' }, parentId: world.region, parent: 'Örtliche Regione', notes: null },
		});
		expect(await find(world.nowhere)).toMatchObject({ territory: null, parent: null });
	});

	it('is not there for a representative out of the own regions, nor under what is no id', async () => {
		expect(await find(world.region, 'representative')).toMatchObject({ name: 'Örtliche Regione' });
		expect(await find(world.elsewhere, 'representative')).toBeUndefined();
		expect(await find(world.nowhere, 'representative')).toBeUndefined();
		expect(await find(crypto.randomUUID())).toBeUndefined();
		expect(await find('region')).toBeUndefined();
	});

	it('is held where it is locked, so that nobody else takes it meanwhile', async () => {
		await world.as('staff', async (ctx) => {
			await findOrganisation(ctx, world.unit, { lock: true });
			const taken = world.db.execute(
				`select id from organisations where id = '${world.unit}' for update nowait`,
			);
			await expect(taken).rejects.toMatchObject({ cause: { code: '55P03' } });
			const free = `select id from organisations where id = '${world.department}' for update nowait`;
			await expect(world.db.execute(free)).resolves.toHaveLength(1);
		});
	});

	it('names its direct parts, as far as they are in sight', async () => {
		const parts = (id: string, role: Role) =>
			world.as(role, async (ctx) => (await listSuborganisations(ctx, id)).map(({ name }) => name));
		expect(await parts(world.region, 'staff')).toEqual(['10. Abteilung', 'Cámara Lejana']);
		expect(await parts(world.region, 'representative')).toEqual(['10. Abteilung']);
		expect(await parts(world.unit, 'staff')).toEqual([]);
		expect(await parts(world.nowhere, 'representative')).toEqual([]);
	});

	it('names who holds an office there, then who held one', async () => {
		const holders = (id: string, role: Role) =>
			world.as(role, async (ctx) =>
				(await listOfficeHolders(ctx, id)).map(({ familyName, present }) => [familyName, present]),
			);
		const told = [['Amtierend', true], ['Zuletzt', true], ['Vormals', false]]; // biome-ignore format: one list
		expect(await holders(world.region, 'staff')).toEqual(told);
		expect(await holders(world.region, 'representative')).toEqual(told);
		expect(await holders(world.elsewhere, 'staff')).toEqual([['Fern', true]]);
		expect(await holders(world.elsewhere, 'representative')).toEqual([]);
	});
});

describe('choosing an organisation', () => {
	const search = (q: string, role: Role = 'staff') =>
		world.as(role, async (ctx) => (await searchOrganisations(ctx, q)).map(({ label }) => label));

	it('offers what the list finds, in its order', async () => {
		expect(await search('')).toEqual(all);
		expect(await search('abteilung')).toEqual(['10. Abteilung']);
	});

	it('offers a representative none elsewhere', async () => {
		expect(await search('', 'representative')).toEqual(own);
		expect(await search('Lejana', 'representative')).toEqual([]);
	});
});
