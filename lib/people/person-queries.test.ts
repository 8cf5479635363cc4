import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor, organisation, person, visit } from '@/db/demo/builders';
import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { searchPeople } from './person-choices';
import { listPeople } from './person-list';
import { loadPersonParams } from './person-params';
import { listPartnershipsOfPerson } from './person-parts-queries';

let world: VisitWorld;
let office: { near: string; far: string };

const params = (search: Record<string, string> = {}) => loadPersonParams(new URLSearchParams(search));

beforeAll(async () => {
	world = await visitWorld();
	office = await asActor(world.db, 'Aufbau', async (tx) => ({
		near: (await organisation(tx, { name: 'Regione Emilia-Romagna', territoryId: world.emilia })).id,
		far: (await organisation(tx, { name: 'Gobierno de Jalisco', territoryId: world.jalisco })).id,
	}));
});

afterAll(() => world.end());

const build = (values: Parameters<typeof person>[1]) =>
	asActor(world.db, 'Aufbau', (tx) => person(tx, values));

describe('finding people', () => {
	beforeAll(async () => {
		await build({ familyName: 'Lejos', appointments: [{ organisationId: office.far }] });
		const { id } = await build({ familyName: 'Reisend' });
		await asActor(world.db, 'Aufbau', (tx) =>
			visit(tx, { partnershipIds: [world.own], members: [{ personId: id, nameThen: 'P. Reisend' }] }),
		);
		await build({
			familyName: 'Zacharias',
			givenName: 'Łukasz',
			appointments: [{ organisationId: office.far, function: 'Marschall' }],
		});
		await build({ familyName: 'Özdemir', givenName: null });
		await build({
			familyName: 'Zukunft',
			appointments: [{ organisationId: office.near, during: '[2030-01-01,)' }],
		});
	});

	const names = async (search: Record<string, string>, role: 'reader' | 'representative' = 'reader') =>
		(await world.as(role, async (ctx) => listPeople(ctx, params(search)))).rows.map((row) => row.familyName);

	it('sorts umlauts where a German index has them', async () => {
		const all = await names({});
		expect(all.indexOf('Özdemir')).toBeLessThan(all.indexOf('Reisend'));
		expect(all.indexOf('Özdemir')).toBeGreaterThan(all.indexOf('Lejos'));
	});

	it('looks through names without their diacritics, present offices and organisations', async () => {
		expect(await names({ q: 'lukasz' })).toEqual(['Zacharias']);
		expect(await names({ q: 'marschall' })).toEqual(['Zacharias']);
		expect(await names({ q: 'gobierno', country: 'MX' })).toEqual(['Lejos', 'Zacharias']);
		expect(await names({ territory: world.jalisco })).toEqual(['Lejos', 'Zacharias']);
		expect(await names({ organisation: office.near })).not.toContain('Zukunft');
	});

	it('shows a representative the own counterparts, and no sign of others', async () => {
		expect(await names({ q: 'zacharias' }, 'representative')).toEqual([]);
		expect(await names({ q: 'reisend' }, 'representative')).toEqual(['Reisend']);
	});

	it('says when somebody was last met', async () => {
		const { rows } = await world.as('reader', (ctx) => listPeople(ctx, params({ q: 'reisend' })));
		expect(rows).toMatchObject([{ lastMet: expect.stringMatching(/^\d{4}-/), visitId: expect.any(String) }]);
	});

	it('offers a partnership’s counterparts first', async () => {
		const found = await world.as('staff', (ctx) =>
			searchPeople(ctx, '', 'de', { partnerships: world.foreign }),
		);
		expect(found.slice(0, 2)).toMatchObject([
			{ label: 'Paolo Lejos', group: 'Bekannte Ansprechpersonen', detail: 'Referent, Gobierno de Jalisco' },
			{
				label: 'Łukasz Zacharias',
				group: 'Bekannte Ansprechpersonen',
				detail: 'Marschall, Gobierno de Jalisco',
			},
		]);
		expect(found[2]?.group).toBe('Weitere Personen');
	});

	it('links the partnerships in whose territory an office is held', async () => {
		const { id } = await build({ appointments: [{ organisationId: office.far }] });
		const found = await world.as('reader', (ctx) => listPartnershipsOfPerson(ctx, id, 'de'));
		expect(found).toEqual([{ id: world.foreign, name: 'Jalisco', represents: false }]);
		expect(await world.as('representative', (ctx) => listPartnershipsOfPerson(ctx, id, 'de'))).toEqual([]);
	});
});
