import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor, organisation, person, visit } from '@/db/demo/builders';
import { history } from '@/db/schema/history';
import { appointments, people } from '@/db/schema/people';
import { delegationMembers } from '@/db/schema/visits';
import { today, type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { addAppointment, endAppointment, removeAppointment, reviseAppointment } from './appointment-commands';
import { addPerson, deletePerson, personToFields, revisePerson } from './person-commands';
import { newPersonInput, type PersonFields } from './person-input';
import { listAppointments, listTravels } from './person-parts-queries';
import { findPerson } from './person-queries';

let world: VisitWorld;
let office: { near: string; far: string };

const nothing: PersonFields = {
	familyName: '',
	givenName: '',
	title: '',
	salutation: '',
	languages: [],
	email: '',
	phone: '',
	notes: '',
	legalBasis: '',
	retainUntil: '',
	appointment: { function: '', organisationId: '', from: '', to: '' },
};

const input = (values: Partial<PersonFields>) => newPersonInput.parse({ ...nothing, ...values });

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

describe('adding a person', () => {
	it('needs no more than a family name', async () => {
		const { id } = await world.as('staff', (ctx) => addPerson(ctx, input({ familyName: '  Ötker ' })));
		const found = await world.as('reader', (ctx) => findPerson(ctx, id));
		expect(found).toMatchObject({ familyName: 'Ötker', givenName: null, languages: [] });
	});

	it('asks for the office when an organisation is named, and for an end after the beginning', () => {
		const faults = (appointment: Partial<PersonFields['appointment']>) =>
			newPersonInput
				.safeParse({ ...nothing, familyName: 'A', appointment: { ...nothing.appointment, ...appointment } })
				.error?.issues.map((issue) => [issue.path.join('.'), issue.message]);
		expect(faults({ organisationId: office.near })).toEqual([['appointment.function', 'errors.required']]);
		expect(faults({ function: 'Rat', from: '2024-02-02', to: '2024-02-01' })).toEqual([
			['appointment.to', 'errors.endBeforeStart'],
		]);
	});

	it('refuses a language that is none', () => {
		expect(newPersonInput.safeParse({ ...nothing, familyName: 'A', languages: ['xx'] }).success).toBe(false);
	});

	it('lets a representative add people in own partner regions only', async () => {
		const add = (organisationId: string) =>
			world.as('representative', (ctx) =>
				addPerson(
					ctx,
					input({
						familyName: 'Esempio',
						appointment: { function: 'Rätin', organisationId, from: '', to: '' },
					}),
				),
			);
		await expect(add('')).rejects.toMatchObject({ messageKey: 'people.refusals.outsideOwnRegions' });
		await expect(add(office.far)).rejects.toMatchObject({
			fields: { 'appointment.organisationId': 'errors.chooseOne' },
		});
		const { id } = await add(office.near);
		expect(await world.as('representative', (ctx) => findPerson(ctx, id))).toBeDefined();
		const left = await world.db.select().from(people).where(eq(people.familyName, 'Esempio'));
		expect(left).toHaveLength(1);
	});
});

describe('adding somebody who is likely there already', () => {
	const add = (values: Partial<PersonFields>, role: 'staff' | 'representative' = 'staff') =>
		world.as(role, (ctx) => addPerson(ctx, input(values)));
	const twice = { code: 'refused', messageKey: 'errors.likelySame' };

	it('shows who is, whatever order, titles and umlauts, until it is said anyway', async () => {
		const email = 'jm@example.org';
		const { id } = await build({ givenName: 'Jörg', familyName: 'Mühlstein', title: 'Dr.', email });
		const likely = [{ path: `people/${id}`, name: 'Dr. Jörg Mühlstein', detail: null }];
		const typed = [
			{ givenName: 'Joerg', familyName: 'Muehlstein' },
			{ familyName: 'Jörg Mühlstein' },
			{ givenName: 'Mühlstein', familyName: 'Jörg', title: 'Prof.' },
			{ familyName: 'Andere', email: 'JM@example.org' },
			{ givenName: 'Jörg „Joe“', familyName: 'Mühlstein' },
			{ givenName: 'Jörg (Joe)', familyName: 'Muehlstein geb. Anders' },
			{ givenName: 'J.', familyName: 'Mühlstein' },
			{ givenName: 'j', familyName: 'MUEHLSTEIN' },
		];
		for (const values of typed) await expect(add(values)).rejects.toMatchObject({ ...twice, likely });
		await expect(add({ ...typed[0], anyway: true })).resolves.toHaveProperty('id');
		await expect(add({ givenName: 'Jana', familyName: 'Mühlstein' })).resolves.toHaveProperty('id');
		await expect(add({ givenName: 'K.', familyName: 'Mühlstein' })).resolves.toHaveProperty('id');
	});

	it('tells a representative nothing of people out of sight', async () => {
		const near = { appointment: { function: 'Rat', organisationId: office.near, from: '', to: '' } };
		await build({ givenName: 'Fern', familyName: 'Lejano', appointments: [{ organisationId: office.far }] });
		const typed = { givenName: 'Fern', familyName: 'Lejano', ...near };
		await expect(add(typed, 'representative')).resolves.toHaveProperty('id');
		await expect(add(typed, 'representative')).rejects.toMatchObject(twice);
	});
});

describe('revising a person', () => {
	it('shows both versions to the second to save', async () => {
		const { id } = await build({ familyName: 'Konflikt' });
		const before = await world.as('staff', (ctx) => findPerson(ctx, id));
		if (!before) throw new Error('not found');
		const { appointment: _, ...fields } = input({ familyName: 'Konflikt', phone: '123' });
		await world.as('staff', (ctx) => revisePerson(ctx, { id, version: before.version, ...fields }));
		const second = world.as('staff', (ctx) =>
			revisePerson(ctx, { id, version: before.version, ...fields, phone: '9' }),
		);
		await expect(second).rejects.toMatchObject({ conflict: { version: 2, current: { phone: '123' } } });
		expect(personToFields(before).phone).toBe('');
	});

	it('answers a representative as if a foreign person were not there', async () => {
		const { id } = await build({ familyName: 'Lejos', appointments: [{ organisationId: office.far }] });
		const { appointment: _, ...fields } = input({ familyName: 'X' });
		const revise = world.as('representative', (ctx) => revisePerson(ctx, { id, version: 1, ...fields }));
		await expect(revise).rejects.toMatchObject({ code: 'notFound' });
		expect(await world.as('representative', (ctx) => findPerson(ctx, 'no-uuid'))).toBeUndefined();
	});
});

describe('offices', () => {
	const during = async (id: string) =>
		(
			await world.db.select({ during: appointments.during }).from(appointments).where(eq(appointments.id, id))
		)[0]?.during;

	it('count their last day', async () => {
		const { id: personId } = await build({});
		const fields = { personId, function: 'Bürgermeisterin', organisationId: office.near };
		const { id } = await world.as('staff', (ctx) =>
			addAppointment(ctx, { ...fields, from: '2020-01-01', to: today }),
		);
		expect(await during(id)).toBe('[2020-01-01,2026-11-23)');
		const rows = (day: string) => world.as('reader', (ctx) => listAppointments(ctx, personId, 'de'), day);
		expect(await rows(today)).toMatchObject([
			{ from: '2020-01-01', to: today, state: 'present', territory: 'Emilia-Romagna' },
		]);
		expect(await rows('2026-11-23')).toMatchObject([{ state: 'former' }]);
		expect(await rows('2019-12-31')).toMatchObject([{ state: 'future' }]);
	});

	it('may have no known beginning or end', async () => {
		const { id: personId } = await build({});
		const fields = { personId, function: 'Rat', organisationId: null };
		const { id } = await world.as('staff', (ctx) => addAppointment(ctx, { ...fields, from: null, to: null }));
		expect(await during(id)).toBe('(,)');
		await world.as('staff', (ctx) => endAppointment(ctx, { id, version: 1, on: '2024-02-29' }));
		expect(await during(id)).toBe('(,2024-03-01)');
	});

	it('cannot end before they begin', async () => {
		const { id: personId } = await build({});
		const fields = { personId, function: 'Rat', organisationId: null, from: '2024-05-01', to: null };
		const { id } = await world.as('staff', (ctx) => addAppointment(ctx, fields));
		const end = (on: string) => world.as('staff', (ctx) => endAppointment(ctx, { id, version: 1, on }));
		await expect(end('2024-04-30')).rejects.toMatchObject({ fields: { on: 'errors.endBeforeStart' } });
		await end('2024-05-01');
		expect(await during(id)).toBe('[2024-05-01,2024-05-02)');
	});

	it('do not move a person out of a representative’s sight', async () => {
		const { id: personId } = await build({});
		const fields = { function: 'Rat', organisationId: office.near, from: null, to: null };
		const { id } = await world.as('staff', (ctx) => addAppointment(ctx, { personId, ...fields }));
		const revise = world.as('representative', (ctx) =>
			reviseAppointment(ctx, { id, version: 1, ...fields, organisationId: null }),
		);
		await expect(revise).rejects.toMatchObject({ messageKey: 'people.refusals.outsideOwnRegions' });
		const remove = () => world.as('representative', (ctx) => removeAppointment(ctx, { id, version: 1 }));
		const offered = async (role: 'representative' | 'staff') =>
			(await world.as(role, (ctx) => listAppointments(ctx, personId, 'de'))).map((row) => row.removable);
		expect(await offered('representative')).toEqual([false]);
		expect(await offered('staff')).toEqual([true]);
		await expect(remove()).rejects.toMatchObject({ messageKey: 'people.refusals.outsideOwnRegions' });
		await world.as('staff', (ctx) => addAppointment(ctx, { personId, ...fields }));
		expect(await offered('representative')).toEqual([true, true]);
		await remove();
	});

	it('tell the person’s history', async () => {
		const { id: personId } = await build({});
		const { id } = await world.as('staff', (ctx) =>
			addAppointment(ctx, { personId, function: 'Rat', organisationId: null, from: null, to: null }),
		);
		await world.as('staff', (ctx) => endAppointment(ctx, { id, version: 1, on: '2026-01-31' }));
		const rows = await world.db
			.select({ operation: history.operation, after: history.after })
			.from(history)
			.where(eq(history.subjectId, personId))
			.orderBy(asc(history.id));
		expect(rows.at(-1)).toEqual({ operation: 'update', after: { during: '(,2026-02-01)' } });
	});
});

describe('deleting a person', () => {
	it('is refused while a delegation names them, and says how many', async () => {
		const { id } = await build({ familyName: 'Reisend' });
		await asActor(world.db, 'Aufbau', async (tx) => {
			const made = await visit(tx, { partnershipIds: [world.own] });
			await tx
				.insert(delegationMembers)
				.values({ visitId: made.id, personId: id, nameThen: 'P. Reisend', officeThen: 'Referent damals' });
		});
		const remove = world.as('admin', (ctx) => deletePerson(ctx, { id, version: 1 }));
		await expect(remove).rejects.toMatchObject({
			messageKey: 'people.refusals.stillNamed',
			params: { delegations: 1, others: 0 },
		});
		const travels = await world.as('reader', (ctx) => listTravels(ctx, id));
		expect(travels).toMatchObject([{ nameThen: 'P. Reisend', officeThen: 'Referent damals' }]);
	});

	it('takes the offices along', async () => {
		const { id } = await build({ appointments: [{ organisationId: office.near }] });
		await world.as('admin', (ctx) => deletePerson(ctx, { id, version: 1 }));
		expect(await world.db.select().from(appointments).where(eq(appointments.personId, id))).toEqual([]);
	});
});
