import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor, organisation, person, visit } from '@/db/demo/builders';
import { merges } from '@/db/schema/merges';
import { appointments, people } from '@/db/schema/people';
import { delegationMembers } from '@/db/schema/visits';
import { mergeFields } from '@/lib/merges/merge';
import { mergePeople } from '@/lib/merges/merge-commands';
import { undoMerge } from '@/lib/merges/merge-undo-commands';
import { addMember, memberToFields, reviseMember } from '@/lib/visits/delegation-commands';
import { memberInput, newMemberInput } from '@/lib/visits/delegation-input';
import { findMember } from '@/lib/visits/delegation-queries';
import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { addAppointment, removeAppointment } from './appointment-commands';
import { deletePerson, personToFields, revisePerson } from './person-commands';
import { mentionsAfterErasing } from './person-erase-commands';
import { personInput } from './person-input';
import { findPerson } from './person-queries';

let world: VisitWorld;

beforeAll(async () => {
	world = await visitWorld();
});
afterAll(() => world.end());

const build = (values: Parameters<typeof person>[1]) =>
	asActor(world.db, 'Aufbau', async (tx) => (await person(tx, values)).id);

const versionOf = async (id: string) =>
	(await world.as('reader', (ctx) => findPerson(ctx, id)))?.version ?? 0;

/** Says every word about somebody that can be said, twice, with offices come and gone. */
async function known(word: string) {
	const all = {
		...{ givenName: `Ada ${word}`, familyName: `Esempio ${word}`, title: word, salutation: `Frau ${word}` },
		...{
			email: `${word}@alt.example`,
			phone: word,
			notes: `Notiz ${word}`,
			legalBasis: `Einwilligung ${word}`,
		},
		retainUntil: '2031-07-31',
		languages: ['it'],
	};
	const organisationId = await asActor(
		world.db,
		'Aufbau',
		async (tx) => (await organisation(tx, { name: 'Amt' })).id,
	);
	const id = await build({ ...all, appointments: [{ function: `Amt ${word}`, organisationId }] });
	const found = await world.as('staff', (ctx) => findPerson(ctx, id));
	if (!found) throw new Error('not made');
	const fields = { ...personToFields(found), phone: `neu ${word}` };
	await world.as('staff', (ctx) => revisePerson(ctx, personInput.parse({ id, version: 1, ...fields })));
	const office = await world.as('staff', (ctx) =>
		addAppointment(ctx, { personId: id, function: `Früher ${word}`, organisationId, from: null, to: null }),
	);
	await world.as('staff', (ctx) => removeAppointment(ctx, { id: office.id, version: 1 }));
	return id;
}

const merge = async (keptId: string, goneId: string) =>
	world.as('staff', async (ctx) =>
		mergePeople(ctx, {
			...{ keptId, goneId, keptVersion: await versionOf(keptId), goneVersion: await versionOf(goneId) },
			choices: Object.fromEntries(mergeFields.person.map((field) => [field, 'gone'])) as never,
		}),
	);

const erase = async (id: string) =>
	world.as('admin', async (ctx) => deletePerson(ctx, { id, version: await versionOf(id) }));

/** Every place in the whole database where the word stands. */
async function traces(word: string): Promise<string[]> {
	const tables = await world.db.execute<{ name: string }>(sql`
		select quote_ident(table_name) as name from information_schema.tables
		where table_schema = 'public' and table_type = 'BASE TABLE'`);
	const found: string[] = [];
	for (const { name } of tables) {
		const rows = await world.db.execute(
			sql`select 1 from ${sql.raw(name)} t where to_jsonb(t)::text like ${`%${word}%`}`,
		);
		if (rows.length > 0) found.push(name);
	}
	return found;
}

/** Puts them into a delegation, an agreement and a follow-up as use would, renames the rows and takes the link away. */
async function named(personId: string | null, word: string, { overwritten = true } = {}) {
	const visitId = await asActor(
		world.db,
		'Aufbau',
		async (tx) => (await visit(tx, { partnershipIds: [world.own], title: 'Spurensuche' })).id,
	);
	const member = {
		...{
			visitId,
			addPerson: false,
			personId: personId ?? '',
			nameThen: `Dr. Ada Esempio ${word}`,
			officeThen: `Amt ${word}`,
		},
		...{
			organisationThen: '',
			tier: 'official',
			isHead: false,
			countsAsGovernment: false,
			needs: `Diät ${word}`,
		},
	} as const;
	const { id } = await world.as('staff', (ctx) => addMember(ctx, newMemberInput.parse(member)));
	await world.as('staff', async (ctx) => {
		const found = await findMember(ctx, id);
		if (!found) throw new Error('not added');
		const fields = { ...memberToFields(found), personId: '' };
		const other = overwritten ? { nameThen: 'Bea Andere', officeThen: 'Amt', needs: '' } : {};
		await reviseMember(ctx, memberInput.parse({ id, version: found.version, ...fields, ...other }));
	});
	return id;
}
const nameOn = async (id: string) =>
	(await world.db.select().from(delegationMembers).where(eq(delegationMembers.id, id)))[0];

describe('a person deleted for good', () => {
	it('is forgotten by the history, which keeps who changed what when', async () => {
		const id = await known('wortA');
		expect(await traces('wortA')).toEqual(expect.arrayContaining(['people', 'history', 'appointments']));
		const before = await world.db.execute(
			sql`select count(*)::int as n from history where subject_id = ${id}`,
		);
		await erase(id);
		expect(await traces('wortA')).toEqual([]);
		const left = await world.db.execute<{ operation: string; actor: string; words: number }>(sql`
			select operation, actor, (coalesce(before, '{}') || coalesce(after, '{}')) ?| array['family_name', 'function'] as words
			from history where subject_id = ${id} order by id`);
		expect(left.length).toBe(Number(before[0]?.n) + 2);
		expect(left.every(({ words }) => !words)).toBe(true);
		expect(left.at(-1)).toMatchObject({ operation: 'delete', actor: 'A. Muster' });
	});

	it('is forgotten with everybody who was merged into it, and the mergers with them', async () => {
		const [kept, gone, earlier] = [await known('wortB'), await known('wortC'), await known('wortD')];
		await merge(gone, earlier);
		await merge(kept, gone);
		await erase(kept);
		for (const word of ['wortB', 'wortC', 'wortD']) expect(await traces(word)).toEqual([]);
		expect(await world.db.select().from(merges).where(eq(merges.keptId, kept))).toEqual([]);
	});

	it('leaves no word with somebody it was merged with by mistake, who keeps their own past', async () => {
		const [stays, leaves] = [await known('wortE'), await known('wortF')];
		const { mergeId } = await merge(stays, leaves);
		await world.as('staff', (ctx) => undoMerge(ctx, { id: mergeId, version: 1 }));
		await erase(leaves);
		expect(await traces('wortF')).toEqual([]);
		expect(await world.db.select().from(people).where(eq(people.id, stays))).toHaveLength(1);
		expect(await world.db.select().from(appointments).where(eq(appointments.personId, stays))).toHaveLength(
			1,
		);
		const own = await world.db.execute<{ after: Record<string, unknown> }>(sql`
			select after from history where table_name = 'people' and record_id = ${stays} order by id`);
		expect(own[0]?.after).toMatchObject({ phone: 'wortE' });
		expect(own[1]?.after).toEqual({ phone: 'neu wortE' });
	});

	it('and the one who stays is erased without harm to who left', async () => {
		const [stays, leaves] = [await known('wortG'), await known('wortH')];
		const { mergeId } = await merge(stays, leaves);
		await world.as('staff', (ctx) => undoMerge(ctx, { id: mergeId, version: 1 }));
		await erase(stays);
		expect(await traces('wortG')).toEqual([]);
		const own = await world.db.execute(sql`
			select 1 from history where table_name = 'appointments' and after ->> 'function' = 'Amt wortH'`);
		expect(own).toHaveLength(1);
	});

	it('is forgotten where a delegation named them, though the row was unlinked and overwritten first', async () => {
		const id = await known('wortI');
		const row = await named(id, 'wortI');
		expect(await traces('wortI')).toContain('history');
		await erase(id);
		expect(await traces('wortI')).toEqual([]);
		expect(await nameOn(row)).toMatchObject({ nameThen: 'Bea Andere', officeThen: 'Amt' });
	});

	it('is no longer named on a row that was only unlinked, which keeps the office', async () => {
		const id = await known('wortJ');
		const row = await named(id, 'anders', { overwritten: false });
		await erase(id);
		expect(await nameOn(row)).toMatchObject({ nameThen: 'N. N.', officeThen: 'Amt anders', needs: null });
		const [told] = await world.db.execute<{ n: number }>(sql`select count(*)::int as n from history
			where record_id = ${row} and (coalesce(before, '{}') || coalesce(after, '{}'))::text like '%Dr. Ada Esempio%'`);
		expect(told?.n).toBe(0);
	});

	it('is forgotten on a row that names somebody else now, who keeps their words', async () => {
		const [id, other] = [await known('wortK'), await build({ givenName: 'Cleo', familyName: 'Bleibt' })];
		const row = await named(id, 'wortK');
		await world.as('staff', async (ctx) => {
			const found = await findMember(ctx, row);
			if (!found) throw new Error('gone');
			const fields = { ...memberToFields(found), personId: other, nameThen: 'Cleo Bleibt' };
			await reviseMember(ctx, memberInput.parse({ id: row, version: found.version, ...fields }));
		});
		await erase(id);
		expect(await traces('wortK')).toEqual([]);
		expect(await nameOn(row)).toMatchObject({ personId: other, nameThen: 'Cleo Bleibt' });
		const told = await world.db.execute(
			sql`select 1 from history where record_id = ${row} and after ->> 'name_then' = 'Cleo Bleibt'`,
		);
		expect(told).toHaveLength(1);
	});

	it.each(['Muster-Beispiel', "O'Musterí", 'von Muster (geb. Beispiel) jun.'])(
		'is erased under the name %s',
		async (family) => {
			const id = await build({ givenName: 'Gwen', familyName: family });
			const row = await named(id, family, { overwritten: false });
			await erase(id);
			expect(await nameOn(row)).toMatchObject({ nameThen: 'N. N.' });
		},
	);

	it('is said to stand in a delegation that never linked them, and by nobody of the same name who is linked', async () => {
		const id = await build({ givenName: 'Gwen', familyName: 'Freihand' });
		const other = await build({ givenName: 'Jan', familyName: 'Freihand' });
		const [free] = [await named(null, 'Freihand'), await named(other, 'Freihand', { overwritten: false })];
		const places = await world.as('admin', (ctx) => mentionsAfterErasing(ctx, id));
		expect(places.map(({ table, record, column, now }) => [table, record, column, now])).toContainEqual([
			...['delegation_members', free, 'name_then', null],
		]);
		await erase(other);
		expect(await world.as('admin', (ctx) => findPerson(ctx, id))).toBeDefined();
	});

	it('leaves alone the frozen name of who was merged by mistake and separated', async () => {
		const [stays, leaves] = [await known('wortL'), await known('wortM')];
		const visitId = await asActor(
			world.db,
			'Aufbau',
			async (tx) =>
				(
					await visit(tx, {
						partnershipIds: [world.own],
						members: [{ personId: leaves, nameThen: 'Ada Esempio wortM' }],
					})
				).id,
		);
		const { mergeId } = await merge(stays, leaves);
		await world.as('staff', (ctx) => undoMerge(ctx, { id: mergeId, version: 1 }));
		await erase(stays);
		expect(await traces('wortL')).toEqual([]);
		const rows = await world.db
			.select()
			.from(delegationMembers)
			.where(eq(delegationMembers.visitId, visitId));
		expect(rows[0]).toMatchObject({ personId: leaves, nameThen: 'Ada Esempio wortM' });
	});
});
