import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { visit as visitRow } from '@/db/demo/builders';
import { appointments, people } from '@/db/schema/people';
import { visits } from '@/db/schema/visits';
import type { Role } from '@/lib/auth/permissions';
import { ConflictError, NotFoundError } from '@/lib/errors';
import { addMember, memberToFields, orderMembers, removeMember, reviseMember } from './delegation-commands';
import { memberInput, type NewMemberFields, newMemberInput } from './delegation-input';
import { findMember, listMembers, searchDelegates } from './delegation-queries';
import { type VisitWorld, visitWorld } from './visit-test-world';

let world: VisitWorld;
let visitId: string;
let foreignVisit: string;

beforeAll(async () => {
	world = await visitWorld();
});
beforeEach(async () => {
	visitId = (await world.as('staff', ({ tx }) => visitRow(tx, { partnershipIds: [world.own] }))).id;
	foreignVisit = (await world.as('staff', ({ tx }) => visitRow(tx, { partnershipIds: [world.foreign] }))).id;
});
afterAll(() => world.end());

const add = (fields: Partial<NewMemberFields> = {}, role: Role = 'staff') =>
	world.as(role, (ctx) =>
		addMember(
			ctx,
			newMemberInput.parse({
				visitId,
				addPerson: false,
				personId: '',
				nameThen: 'Maria Esempio',
				officeThen: 'Assessora',
				organisationThen: '',
				tier: 'official',
				isHead: false,
				countsAsGovernment: false,
				needs: '',
				...fields,
			}),
		),
	);
const members = () => world.as('staff', (ctx) => listMembers(ctx, visitId));
const one = async (id: string) => {
	const found = await world.as('staff', (ctx) => findMember(ctx, id));
	if (!found) throw new Error('no such member');
	return found;
};

describe('a delegation', () => {
	it('keeps the order in which people were added, until it is put in another', async () => {
		const ids: string[] = [];
		for (const nameThen of ['Ada', 'Bea', 'Cleo']) ids.push((await add({ nameThen })).id);
		const other = ids.toReversed();
		await world.as('staff', (ctx) => orderMembers(ctx, { visitId, ids: other }));
		expect((await members()).map((member) => member.nameThen)).toEqual(['Cleo', 'Bea', 'Ada']);
	});

	it('refuses an order made before somebody else was added', async () => {
		const { id } = await add();
		await add({ nameThen: 'Inzwischen Dazu' });
		await expect(world.as('staff', (ctx) => orderMembers(ctx, { visitId, ids: [id] }))).rejects.toMatchObject(
			{
				messageKey: 'visits.refusals.delegationChanged',
			},
		);
	});

	it('refuses an order made from one that somebody else has changed meanwhile', async () => {
		const seen = [
			(await add()).id,
			(await add({ nameThen: 'Zweite' })).id,
			(await add({ nameThen: 'Dritte' })).id,
		];
		const put = (ids: string[]) => world.as('staff', (ctx) => orderMembers(ctx, { visitId, ids, seen }));
		await put(seen.toReversed());
		const { messageKey } = await put([...seen.slice(1), ...seen.slice(0, 1)]).catch((error) => error);
		expect(messageKey).toBe('visits.refusals.delegationChanged');
		expect((await members()).map(({ id }) => id)).toEqual(seen.toReversed());
	});

	it('has one head, who loses the place to the next only where that is said', async () => {
		const first = await add({ isHead: true });
		const next = { nameThen: 'Neue Leitung', isHead: true };
		for (const replacesHead of [undefined, null, crypto.randomUUID()]) {
			await expect(add({ ...next, replacesHead })).rejects.toMatchObject({
				fields: { isHead: 'visits.errors.headTaken' },
			});
		}
		const behind = await add({ ...next, replacesHead: '' });
		expect(await one(behind.id)).toMatchObject({ isHead: false });
		const second = await add({ ...next, replacesHead: first.id });
		expect((await members()).filter((member) => member.isHead).map(({ id }) => id)).toEqual([second.id]);
		const { version } = await one(first.id);
		await world.as('staff', async (ctx) =>
			reviseMember(
				ctx,
				memberInput.parse({
					...{ ...memberToFields(await one(first.id)), id: first.id, version },
					...{ isHead: true, replacesHead: second.id },
				}),
			),
		);
		expect((await members()).filter((member) => member.isHead).map(({ id }) => id)).toEqual([first.id]);
	});

	it.each([
		[
			'Prof. Dr. Erika von Muster',
			undefined,
			{ title: 'Prof. Dr.', givenName: 'Erika', familyName: 'von Muster' },
		],
		['Muster, Erika', undefined, { givenName: 'Erika', familyName: 'Muster' }],
		[
			'Nagy Anna',
			{ salutation: '', title: '', givenName: 'Anna', familyName: 'Nagy' },
			{ givenName: 'Anna', familyName: 'Nagy' },
		],
	])('keeps %s in the parts of the name, as shown if it was shown', async (nameThen, personName, kept) => {
		const { personId } = await one((await add({ nameThen, personName, addPerson: true })).id);
		const [person] = await world.db
			.select()
			.from(people)
			.where(eq(people.id, personId ?? ''));
		expect(person).toMatchObject(kept);
	});

	it('keeps nobody new who is likely somebody known, until it is said anyway', async () => {
		const typed = { nameThen: 'Dr. Nochmal, Ines', addPerson: true };
		const { personId } = await one((await add({ ...typed, nameThen: 'Ines Nochmal' })).id);
		const { likely } = await add(typed).catch((error) => error);
		expect(likely).toEqual([{ path: `people/${personId}`, name: 'Ines Nochmal', detail: expect.anything() }]);
		await expect(add({ ...typed, anyway: true })).resolves.toHaveProperty('id');
		await expect(add({ ...typed, addPerson: false })).resolves.toHaveProperty('id');
	});

	it('takes a mandate behind the name for an office', async () => {
		const { personId } = await one(
			(await add({ nameThen: 'Erika Muster MdL', officeThen: '', addPerson: true, anyway: true })).id,
		);
		const [person] = await world.db
			.select()
			.from(people)
			.where(eq(people.id, personId ?? ''));
		expect(person).toMatchObject({ givenName: 'Erika', familyName: 'Muster' });
		const [office] = await world.db
			.select()
			.from(appointments)
			.where(eq(appointments.personId, personId ?? ''));
		expect(office).toMatchObject({ function: 'MdL' });
	});

	it('takes somebody unknown in among the people, with the office named', async () => {
		const { id } = await add({ nameThen: 'Anna Maria Przykład', addPerson: true });
		const { personId } = await one(id);
		const [person] = await world.db
			.select()
			.from(people)
			.where(eq(people.id, personId ?? ''));
		expect(person).toMatchObject({ givenName: 'Anna Maria', familyName: 'Przykład' });
		const held = await world.db
			.select()
			.from(appointments)
			.where(eq(appointments.personId, personId ?? ''));
		expect(held.map((each) => each.function)).toEqual(['Assessora']);
	});

	it('claims an office of long ago for the days of that visit only', async () => {
		const row = await world.as('staff', ({ tx }) =>
			visitRow(tx, { partnershipIds: [world.own], startsOn: '2017-10-05', endsOn: '2017-10-07' }),
		);
		const { id } = await add({ visitId: row.id, nameThen: 'Elena Modello', addPerson: true });
		const { personId } = await one(id);
		const held = await world.db
			.select({ during: appointments.during })
			.from(appointments)
			.where(eq(appointments.personId, personId ?? ''));
		expect(held).toEqual([{ during: '[2017-10-05,2017-10-08)' }]);
		const asked = async (visit: string) =>
			(await world.as('staff', (ctx) => searchDelegates(ctx, 'Elena Modello', 'de', { visit })))[0];
		const [then, now] = await world.as('staff', ({ tx }) =>
			Promise.all(
				['2017-10-07', '2026-11-01'].map((startsOn) =>
					visitRow(tx, { partnershipIds: [world.own], startsOn }),
				),
			),
		);
		expect(await asked(then?.id ?? '')).toMatchObject({ office: 'Assessora' });
		expect(await asked(now?.id ?? '')).not.toHaveProperty('office');
	});

	it('freezes name and office: what becomes of the person changes no delegation', async () => {
		const { id } = await add({ addPerson: true });
		const { personId } = await one(id);
		await world.as('staff', ({ tx }) =>
			tx
				.update(people)
				.set({ familyName: 'Anders' })
				.where(eq(people.id, personId ?? '')),
		);
		expect(await one(id)).toMatchObject({ nameThen: 'Maria Esempio', officeThen: 'Assessora' });
	});

	it('is found by: who travels is part of the search', async () => {
		await add({ nameThen: 'Łukasz Przykład' });
		const [row] = await world.db.select({ search: visits.search }).from(visits).where(eq(visits.id, visitId));
		expect(row?.search).toContain('lukasz przyklad');
	});

	it('offers own counterparts first, and nobody twice', async () => {
		await add({ nameThen: 'Bekannte Esempio', addPerson: true });
		const next = (await world.as('staff', ({ tx }) => visitRow(tx, { partnershipIds: [world.own] }))).id;
		await world.as('staff', ({ tx }) => tx.insert(people).values({ familyName: 'Aesempio' }));
		const found = await world.as('staff', (ctx) => searchDelegates(ctx, 'esempio', 'de', { visit: next }));
		expect(found.at(0)).toMatchObject({ group: 'known', office: 'Assessora' });
		const offered = await world.as('staff', (ctx) => searchDelegates(ctx, '', 'de', { visit: next }));
		expect(offered.at(0)).toMatchObject({ group: 'known' });
		expect(found.at(-1)).toMatchObject({ label: 'Aesempio', group: 'others' });
		const again = await world.as('staff', (ctx) =>
			searchDelegates(ctx, 'Bekannte', 'de', { visit: visitId }),
		);
		expect(again).toMatchObject([{ label: 'Bekannte Esempio', taken: true }]);
	});

	it('says who is in it already, and finds who exists however the name is typed', async () => {
		await add({ nameThen: 'Nur Name' });
		await add({ nameThen: 'Dr. Rita Ricercata', addPerson: true });
		const ask = (q: string, visit: string) =>
			world.as('staff', (ctx) => searchDelegates(ctx, q, 'de', { visit }));
		expect(await ask('nur', visitId)).toMatchObject([{ label: 'Nur Name', taken: true }]);
		for (const q of ['Ricercata, Rita', 'Prof. Rita Ricercata', 'Rita Ricercata MdL']) {
			expect(await ask(q, visitId)).toMatchObject([{ label: 'Dr. Rita Ricercata', taken: true }]);
			const [elsewhere] = await ask(q, foreignVisit);
			expect(elsewhere).toMatchObject({ label: 'Dr. Rita Ricercata' });
			expect(elsewhere).not.toHaveProperty('taken');
		}
	});
});

describe('the same person', () => {
	it('is in a delegation once, said at the field, whoever comes second', async () => {
		const { id } = await add({ nameThen: 'Dora Doppelt', addPerson: true });
		const first = await one(id);
		const other = await add({ nameThen: 'Andere' });
		const personId = first.personId ?? '';
		const wrong = { fields: { personId: 'visits.errors.alreadyInDelegation' } };
		await expect(add({ personId, nameThen: 'Dora Doppelt' })).rejects.toMatchObject(wrong);
		const revise = async (row: string, fields: object) => {
			const found = await one(row);
			return world.as('staff', (ctx) =>
				reviseMember(
					ctx,
					memberInput.parse({ ...memberToFields(found), id: row, version: found.version, ...fields }),
				),
			);
		};
		await expect(revise(other.id, { personId })).rejects.toMatchObject(wrong);
		await expect(revise(id, { officeThen: 'Berichtigt' })).resolves.toEqual({ id });
		const elsewhere = (await world.as('staff', ({ tx }) => visitRow(tx, { partnershipIds: [world.own] }))).id;
		await expect(add({ visitId: elsewhere, personId })).resolves.toHaveProperty('id');
	});
});

describe('two people on one row', () => {
	it('shows the second what the first has written, and writes nothing', async () => {
		const { id } = await add();
		const { version } = await one(id);
		const revise = (nameThen: string) =>
			world.as('staff', async (ctx) =>
				reviseMember(ctx, memberInput.parse({ ...memberToFields(await one(id)), id, version, nameThen })),
			);
		await revise('Erste Fassung');
		const late = await revise('Zweite Fassung').catch((error) => error);
		expect(late).toBeInstanceOf(ConflictError);
		expect(late.conflict).toMatchObject({ current: { nameThen: 'Erste Fassung' }, version: version + 1 });
		await expect(world.as('staff', (ctx) => removeMember(ctx, { id, version }))).rejects.toBeInstanceOf(
			ConflictError,
		);
		expect(await one(id)).toMatchObject({ nameThen: 'Erste Fassung' });
	});
});

describe('a representative', () => {
	it('writes to the delegations of own visits only; a foreign one is not found', async () => {
		await expect(add({}, 'representative')).resolves.toHaveProperty('id');
		await expect(add({ visitId: foreignVisit }, 'representative')).rejects.toBeInstanceOf(NotFoundError);
		const { id } = await add({ visitId: foreignVisit });
		await expect(
			world.as('representative', (ctx) => removeMember(ctx, { id, version: 1 })),
		).rejects.toBeInstanceOf(NotFoundError);
		expect(await one(id)).toMatchObject({ nameThen: 'Maria Esempio' });
	});
});
