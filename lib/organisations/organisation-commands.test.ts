import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as make from '@/db/demo/builders';
import type { Role } from '@/lib/auth/permissions';
import { deleteOrganisation } from './organisation-commands';
import { findOrganisation } from './organisation-queries';
import { type OrganisationWorld, organisationWorld } from './organisation-test-world';

let world: OrganisationWorld;
beforeAll(async () => {
	world = await organisationWorld();
});
afterAll(() => world.end());

type Tx = Parameters<Parameters<typeof make.asActor>[2]>[0];
const build = <T>(work: (tx: Tx) => Promise<T>) => make.asActor(world.db, 'Aufbau', work);
const find = (id: string) => world.as('staff', (ctx) => findOrganisation(ctx, id));
const count = async () => (await world.db.execute(sql`select id from organisations`)).length;
const remove = (id: string, version = 1) =>
	world.as('admin', (ctx) => deleteOrganisation(ctx, { id, version }));

const twice = { code: 'refused', messageKey: 'errors.likelySame' };
const outside = { messageKey: 'organisations.refusals.outsideOwnRegions', field: 'territoryId' };
const ownPart = { messageKey: 'organisations.refusals.partOfItself', field: 'parentId' };
const gone = { code: 'notFound' };
const notThere = { code: 'invalid', fields: { parentId: 'errors.chooseOne' } };

/** What was refused has left nothing behind. */
async function refused(work: () => Promise<unknown>, error: object) {
	const before = await count();
	await expect(work()).rejects.toMatchObject(error);
	expect(await count()).toBe(before);
}

describe('adding an organisation', () => {
	it('keeps what was typed', async () => {
		const typed = { name: 'Agentur', sector: 'business', parentId: world.unit, notes: 'Neu' } as const;
		const { id } = await world.add({ ...typed, territoryId: world.bologna, website: 'www.agentur.example' });
		const kept = {
			...typed,
			territoryId: world.bologna,
			website: 'https://www.agentur.example',
			phone: null,
		};
		expect(await find(id)).toMatchObject({ version: 1, ...kept });
	});

	it('refuses to be a part of what is not there', async () => {
		await refused(() => world.add({ name: 'Teil', parentId: crypto.randomUUID() }), notThere);
	});

	it.each([
		['in the own partner region', 'emilia', true],
		['in a part of it', 'bologna', true],
		['elsewhere', 'jalisco', false],
		['without a territory', undefined, false],
	] as const)('a representative may add one %s: %s', async (name, place, allowed) => {
		const added = () => world.add({ name, territoryId: place ? world[place] : '' }, 'representative');
		if (allowed) await expect(added()).resolves.toHaveProperty('id');
		else await refused(added, outside);
	});

	it('tells a representative of no organisation elsewhere, not even as what it is a part of', async () => {
		const part = { name: 'Zweigstelle', territoryId: world.emilia };
		await refused(() => world.add({ ...part, parentId: world.elsewhere }, 'representative'), notThere);
		await expect(world.add({ ...part, parentId: world.elsewhere })).resolves.toHaveProperty('id');
	});
});

describe('adding an organisation that is likely there already', () => {
	it('shows it, umlauts, signs and case aside, until it is said anyway', async () => {
		const { id } = await world.add({ name: 'Behörde für Bücher', email: 'b@example.org' });
		const likely = [{ path: `organisations/${id}`, name: 'Behörde für Bücher', detail: null }];
		const typed = [{ name: 'behoerde, fuer Bücher' }, { name: 'Anders', email: 'B@example.org' }];
		for (const values of typed) await refused(() => world.add(values), { ...twice, likely });
		await expect(world.add({ ...typed[0], anyway: true })).resolves.toHaveProperty('id');
	});

	it('says where it is, and takes a longer name or no address for another', async () => {
		const likely = [{ name: 'Cámara Lejana', detail: 'Nueva Galicia' }];
		await refused(() => world.add({ name: 'Camara Lejana' }), { ...twice, likely });
		await expect(world.add({ name: 'Cámara Lejana Sur' })).resolves.toHaveProperty('id');
	});

	it('tells a representative nothing of what is out of sight', async () => {
		const values = { name: 'Zentralverein', territoryId: world.emilia };
		await expect(world.add(values, 'representative')).resolves.toHaveProperty('id');
		await refused(() => world.add(values, 'representative'), twice);
	});
});

describe('revising an organisation', () => {
	const fresh = (values: Record<string, unknown> = {}) =>
		build(async (tx) => (await make.organisation(tx, { name: 'Vorher', ...values })).id);

	it('changes what the form holds and counts the version', async () => {
		const id = await fresh({ phone: '0511' });
		await world.revise({ id, name: 'Nachher', sector: 'politics', territoryId: world.jalisco });
		expect(await find(id)).toMatchObject({
			...{ name: 'Nachher', sector: 'politics', territoryId: world.jalisco, phone: null, version: 2 },
		});
	});

	it('finds nothing that is not there or, for a representative, out of sight', async () => {
		await refused(() => world.revise({ id: crypto.randomUUID() }), gone);
		await refused(() => world.revise({ id: world.elsewhere }, 'representative'), gone);
	});

	it('lets no two at once become part of each other, however often they meet', async () => {
		for (let time = 0; time < 10; time += 1) {
			const [one, other] = [await fresh(), await fresh()];
			const both = await Promise.allSettled([
				world.revise({ id: one, parentId: other }),
				world.revise({ id: other, parentId: one }),
			]);
			expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
			expect(both.find((each) => each.status === 'rejected')?.reason).toMatchObject(ownPart);
		}
	});

	it('shows what stands there to whoever has read another version', async () => {
		const id = await fresh({ notes: 'Steht da' });
		const current = { name: 'Vorher', notes: 'Steht da', phone: '', parentId: '' };
		await refused(() => world.revise({ id, version: 7 }), {
			...{ code: 'conflict', recordId: id, conflict: { version: 1, current } },
		});
		expect(await find(id)).toMatchObject({ name: 'Vorher', version: 1 });
	});

	it.each(['region', 'department', 'unit'] as const)(
		'refuses to make the region a part of its %s',
		async (part) => {
			const place = { territoryId: world.emilia, name: 'Örtliche Regione' };
			await refused(() => world.revise({ ...place, id: world.region, parentId: world[part] }), ownPart);
		},
	);

	it('lets a part move within the whole', async () => {
		const id = await fresh({ parentId: world.unit });
		await world.revise({ id, parentId: world.region });
		expect(await find(id)).toMatchObject({ parentId: world.region });
	});

	it('refuses a whole that is not there, or out of a representative’s sight', async () => {
		const id = await fresh({ territoryId: world.emilia });
		const place = { id, territoryId: world.emilia };
		await refused(() => world.revise({ ...place, parentId: crypto.randomUUID() }), notThere);
		await refused(() => world.revise({ ...place, parentId: world.elsewhere }, 'representative'), notThere);
	});

	it('leaves a whole that is out of sight as it was', async () => {
		const id = await fresh({ territoryId: world.emilia, parentId: world.nowhere });
		await world.revise({ id, territoryId: world.emilia, parentId: world.nowhere }, 'representative');
		expect(await find(id)).toMatchObject({ name: 'Umbenannt', parentId: world.nowhere });
	});

	it.each([
		['representative', false],
		['staff', true],
	] as [Role, boolean][])(
		'moving it out of the own partner regions, asked by %s: %s',
		async (role, allowed) => {
			const id = await fresh({ territoryId: world.emilia });
			const moved = () => world.revise({ id, territoryId: world.jalisco }, role);
			if (allowed) await expect(moved()).resolves.toEqual({ id });
			else await refused(moved, outside);
			expect(await find(id)).toMatchObject({ territoryId: allowed ? world.jalisco : world.emilia });
		},
	);
});

describe('deleting an organisation for good', () => {
	it('removes what nothing names', async () => {
		const { id } = await build((tx) => make.organisation(tx, { parentId: world.unit }));
		expect(await remove(id)).toEqual({ id });
		expect(await find(id)).toBeUndefined();
	});

	it('finds nothing that is not there, and nothing in another version', async () => {
		await refused(() => remove(crypto.randomUUID()), gone);
		await refused(() => remove(world.unit, 2), { code: 'conflict', conflict: { version: 1 } });
	});

	const naming: Record<string, (tx: Tx, organisationId: string) => Promise<unknown>> = {
		part: (tx, parentId) => make.organisation(tx, { parentId }),
		office: (tx, organisationId) =>
			make.person(tx, { appointments: [{ organisationId, during: '[2010-01-01,)' }] }),
		signature: (tx, organisationId) => make.agreement(tx, { signatories: [{ organisationId }] }),
		partner: (tx, organisationId) => make.programme(tx, { organisationIds: [organisationId] }),
		host: (tx, hostOrganisationId) => make.placement(tx, { hostOrganisationId }),
		home: (tx, homeOrganisationId) => make.placement(tx, { homeOrganisationId }),
		stay: (tx, organisationId) =>
			make.placement(tx, { stays: [{ organisationId, startsOn: '2026-05-04', endsOn: '2026-05-05' }] }),
		post: (tx, organisationId) =>
			make.representativePost(tx, { partnershipId: world.own, seat: 'Bologna', organisationId }),
	};

	it.each(Object.keys(naming))('is refused while it is named: as %s', async (as) => {
		const id = await build(async (tx) => {
			const house = await make.organisation(tx);
			await naming[as]?.(tx, house.id);
			return house.id;
		});
		await refused(() => remove(id), { messageKey: 'errors.stillNamed', params: { rows: 1 } });
	});
});
