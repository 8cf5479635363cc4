import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as make from '@/db/demo/builders';
import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { likelyDuplicates } from './duplicate-queries';
import type { MergeNoun } from './merge';

let world: VisitWorld;

beforeAll(async () => {
	world = await visitWorld();
	await make.asActor(world.db, 'Aufbau', async (tx) => {
		const at = (territoryId: string, name: string, more = {}) =>
			make.organisation(tx, { name, territoryId, ...more });
		const region = await at(world.emilia, 'Regione Emilia-Romagna', { website: 'https://region.example' });
		await at(world.emilia, 'Regione Emilia Romagna');
		await at(world.emilia, 'REGION', { website: 'https://region.example/' });
		await at(world.emilia, 'Regione Emilia-Romagna, Bolognaa', { parentId: region.id });
		await at(world.jalisco, 'Auslandsamt der Provinz');
		await at(world.emilia, 'Auslandsamt der Provinzen');
		const offices = [{ organisationId: region.id, function: 'Leiter' }];
		const one = (familyName: string, givenName: string | null, more = {}) =>
			make.person(tx, { familyName, givenName, ...more });
		await one('Esempio', 'Paolo', { appointments: offices });
		await one('Esempio', 'P.');
		await one('Ésempio', 'Paolo');
		await one('Esempio', 'Elena');
		await one('Przykład', 'Anna', { email: 'A.P@amt.example' });
		await one('Wzór', 'Anna', { email: 'a.p@amt.example' });
		await one('Mustermann', 'Theodor');
		await one('Mustermannn', 'Teodor');
		await one('Platzhalter', 'Marie');
		await one('Platzhalter', 'Karin');
		await one('Lagrave', null);
		await one('Lagrave', 'Luc');
	});
});
afterAll(() => world.end());

const pairs = async (noun: MergeNoun) =>
	(await world.as('staff', (ctx) => likelyDuplicates(ctx, noun))).map(
		({ name, otherName, reasons }) => `${name} / ${otherName}: ${reasons.join(' ')}`,
	);

describe('likely duplicates', () => {
	it('of people: by address, name, initial and likeness, the surest first, who is named most often to stay', async () => {
		const found = await pairs('person');
		expect(found.toSorted()).toEqual(
			[
				'Anna Przykład / Anna Wzór: email',
				'Paolo Esempio / Paolo Ésempio: name',
				'Paolo Esempio / P. Esempio: initial',
				'P. Esempio / Paolo Ésempio: initial',
				'Theodor Mustermann / Teodor Mustermannn: similar',
				'Lagrave / Luc Lagrave: initial',
			].toSorted(),
		);
		expect(found[0]).toContain('email');
		expect(found.at(-1)).toContain('similar');
	});

	it('of people: the wrongly cut with the rightly entered', async () => {
		await make.asActor(world.db, 'Aufbau', async (tx) => {
			await make.person(tx, { title: 'Prof. Dr.', givenName: 'Erika', familyName: 'von Müstergut' });
			await make.person(tx, { givenName: 'Prof. Dr. Erika von', familyName: 'Muestergut' });
			await make.person(tx, { givenName: 'Müstergut, Erika', familyName: 'von' });
			await make.person(tx, { givenName: 'Erika von Müstergut', familyName: 'MdL' });
		});
		const found = (await pairs('person')).filter((pair) => /m(ü|ue)stergut/i.test(pair));
		expect(found).toHaveLength(6);
		expect(found.every((pair) => pair.endsWith(': name'))).toBe(true);
	});

	it('say which office each holds, and can be asked for one person', async () => {
		const all = await world.as('staff', (ctx) => likelyDuplicates(ctx, 'person'));
		const paolo = all.find(({ detail }) => detail);
		expect(paolo?.detail).toBe('Leiter, Regione Emilia-Romagna');
		const own = await world.as('staff', (ctx) => likelyDuplicates(ctx, 'person', { id: paolo?.id }));
		expect(own).toHaveLength(2);
		const called = await world.as('staff', (ctx) => likelyDuplicates(ctx, 'person', { q: 'przyklad' }));
		expect(called.map(({ otherName }) => otherName)).toEqual(['Anna Wzór']);
		expect(await world.as('staff', (ctx) => likelyDuplicates(ctx, 'organisation', { q: '%' }))).toEqual([]);
	});

	it('of organisations: in one place, never an organisation and its own part', async () => {
		expect((await pairs('organisation')).toSorted()).toEqual(
			[
				'Regione Emilia-Romagna / REGION: website',
				'Regione Emilia-Romagna / Regione Emilia Romagna: name',
				'Regione Emilia Romagna / Regione Emilia-Romagna, Bolognaa: similar',
			].toSorted(),
		);
	});
});
