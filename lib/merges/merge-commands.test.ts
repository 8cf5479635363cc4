import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as make from '@/db/demo/builders';
import { exchangePlacements, exchangeProgrammes, exchangeRounds } from '@/db/schema/exchanges';
import { appointments, merges, organisations, people } from '@/db/schema/people';
import { delegationMembers, followUps } from '@/db/schema/visits';
import { recordHistory } from '@/lib/history/history-queries';
import { findPerson } from '@/lib/people/person-queries';
import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { type MergeNoun, mergeFields } from './merge';
import { mergeOrganisations, mergePeople } from './merge-commands';
import { mergeOrganisationsInput, mergePeopleInput } from './merge-input';
import { listMerges, mergedFrom, mergedInto, previewRows } from './merge-queries';
import { mergeTables, references } from './merge-references';
import { undoMerge } from './merge-undo';

let world: VisitWorld;

beforeAll(async () => {
	world = await visitWorld();
});
afterAll(() => world.end());

type Tx = Parameters<Parameters<typeof make.asActor>[2]>[0];
const build = <T>(work: (tx: Tx) => Promise<T>) => make.asActor(world.db, 'Aufbau', work);

const choices = (noun: MergeNoun, taken: Record<string, string> = {}) =>
	Object.fromEntries(mergeFields[noun].map((field) => [field, taken[field] ?? 'kept']));

async function merge(
	noun: MergeNoun,
	keptId: string,
	goneId: string,
	taken: Record<string, string> = {},
	versions: Partial<{ keptVersion: number; goneVersion: number }> = {},
) {
	const table = noun === 'person' ? people : organisations;
	const versionOf = async (id: string) =>
		(await world.db.select({ version: table.version }).from(table).where(eq(table.id, id)))[0]?.version ?? 1;
	const input = {
		...{ keptId, goneId, keptVersion: await versionOf(keptId), goneVersion: await versionOf(goneId) },
		...versions,
		choices: choices(noun, taken),
	};
	return world.as('staff', (ctx) =>
		noun === 'person'
			? mergePeople(ctx, mergePeopleInput.parse(input))
			: mergeOrganisations(ctx, mergeOrganisationsInput.parse(input)),
	);
}

const undo = (id: string, version = 1) => world.as('staff', (ctx) => undoMerge(ctx, { id, version }));

/** Every row of every table that may name a record, as it stands: all columns but the counter of changes. */
async function dump() {
	const tables = [
		...new Set([
			'people',
			'organisations',
			...Object.values(references)
				.flat()
				.map((each) => each.table),
		]),
	];
	const rows = await Promise.all(
		tables.map(async (table) => {
			const found = await world.db.execute<{ row: unknown }>(sql`
				select to_jsonb(t) - array['version', 'updated_at'] as row from ${sql.identifier(table)} t order by 1`);
			return [table, found.map(({ row }) => row)] as const;
		}),
	);
	return Object.fromEntries(rows);
}

/** Two records that hang on everything there is, some of it twice. */
async function twins() {
	return build(async (tx) => {
		const office = await make.organisation(tx, { name: 'Regione Emilia-Romagna', territoryId: world.emilia });
		const other = await make.organisation(tx, {
			name: 'Regione Emilia Romagna',
			territoryId: world.emilia,
			phone: '051',
			notes: 'Zweiter Eintrag',
		});
		await make.organisation(tx, { name: 'Abteilung Internationales', parentId: other.id });
		const held = (organisationId: string, function_ = 'Referent') => ({
			organisationId,
			function: function_,
			during: '[2020-01-01,)',
		});
		const kept = await make.person(tx, {
			familyName: 'Esempio',
			email: 'paolo@regione.example',
			languages: ['it'],
			notes: 'Kennt Hessen gut.',
			appointments: [held(office.id), held(office.id, 'Rat')],
		});
		const gone = await make.person(tx, {
			givenName: 'P.',
			familyName: 'Esempio',
			phone: '0511',
			languages: ['de', 'it'],
			notes: 'Spricht Deutsch.',
			appointments: [held(office.id), held(other.id)],
		});
		const visit = await make.visit(tx, {
			partnershipIds: [world.own],
			members: [
				{ personId: kept.id, nameThen: 'Paolo Esempio' },
				{ personId: gone.id, nameThen: 'P. Esempio', officeThen: 'Referent damals' },
			],
			followUps: [{ text: 'Liste', personId: gone.id }],
		});
		await make.agreement(tx, {
			partnershipIds: [world.own],
			signatories: [{ organisationId: other.id, personId: gone.id, nameThen: 'P. Esempio' }],
		});
		await make.representative(tx, {
			partnershipId: world.foreign,
			personId: gone.id,
			organisationId: other.id,
			during: '[2019-01-01,2019-06-01)',
		});
		const slug = `p-${gone.id}`;
		const [programme] = await tx
			.insert(exchangeProgrammes)
			.values({ slug, name: { de: 'Lehrlinge' }, targetGroup: 'apprentices', direction: 'both' })
			.returning();
		const [round] = await tx
			.insert(exchangeRounds)
			.values({ programmeId: programme?.id ?? '', label: '2024' })
			.returning();
		for (const id of [office.id, other.id])
			await tx.execute(
				sql`insert into exchange_organisations (programme_id, organisation_id) values (${programme?.id}, ${id})`,
			);
		await tx.insert(exchangePlacements).values({
			roundId: round?.id ?? '',
			direction: 'in',
			participantId: gone.id,
			hostOrganisationId: other.id,
			homeOrganisationId: other.id,
		});
		return {
			kept: kept.id,
			gone: gone.id,
			office: office.id,
			other: other.id,
			visit: visit.id,
			round: round?.id ?? '',
		};
	});
}

let made: Awaited<ReturnType<typeof twins>>;
beforeEach(async () => {
	await build((tx) => tx.delete(exchangePlacements));
	await build((tx) => tx.execute(sql`delete from representatives`));
	made = await twins();
});

describe('the list of what changes hands', () => {
	it.each(Object.entries(mergeTables))(
		'knows every foreign key to the table of a %s',
		async (noun, table) => {
			const found = await world.db.execute<{ name: string }>(sql`
			select c.conrelid::regclass || '.' || a.attname as name from pg_constraint c
			join unnest(c.conkey, c.confkey) k(own, theirs) on true
			join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own
			where c.contype = 'f' and c.confrelid = ${table}::regclass order by 1`);
			const known = references[noun as MergeNoun].map((each) => `${each.table}.${each.column}`);
			expect(known.sort()).toEqual(found.map(({ name }) => name));
		},
	);

	it('reaches through no key of two columns', async () => {
		const wide = await world.db.execute(sql`select conname from pg_constraint where contype = 'f'
			and confrelid in ('people'::regclass, 'organisations'::regclass) and cardinality(conkey) > 1`);
		expect([...wide]).toEqual([]);
	});
});

describe('merging people', () => {
	it('gives all to the one that stays, keeps what was frozen, and says before what will happen', async () => {
		const seen = await world.as('staff', (ctx) => previewRows(ctx, 'person', made.gone, made.kept));
		expect(seen).toEqual([
			{ table: 'appointments', column: 'person_id', rows: 2, same: 1, beside: 0, onlyOnce: 0 },
			{ table: 'delegation_members', column: 'person_id', rows: 1, same: 0, beside: 1, onlyOnce: 0 },
			{ table: 'follow_ups', column: 'person_id', rows: 1, same: 0, beside: 0, onlyOnce: 0 },
			{ table: 'agreement_signatories', column: 'person_id', rows: 1, same: 0, beside: 0, onlyOnce: 0 },
			{ table: 'representatives', column: 'person_id', rows: 1, same: 0, beside: 0, onlyOnce: 0 },
			{ table: 'exchange_placements', column: 'participant_id', rows: 1, same: 0, beside: 0, onlyOnce: 0 },
		]);
		await merge('person', made.kept, made.gone, { phone: 'gone', notes: 'both', languages: 'both' });
		const left = await world.as('reader', (ctx) => findPerson(ctx, made.kept));
		expect(left).toMatchObject({
			...{ givenName: 'Paolo', email: 'paolo@regione.example', phone: '0511', languages: ['it', 'de'] },
			notes: 'Kennt Hessen gut.\n\nSpricht Deutsch.',
		});
		expect(await world.as('reader', (ctx) => findPerson(ctx, made.gone))).toBeUndefined();
		const travelled = await world.db
			.select({ name: delegationMembers.nameThen, office: delegationMembers.officeThen })
			.from(delegationMembers)
			.where(and(eq(delegationMembers.visitId, made.visit), eq(delegationMembers.personId, made.kept)))
			.orderBy(delegationMembers.position);
		expect(travelled).toEqual([
			{ name: 'Paolo Esempio', office: null },
			{ name: 'P. Esempio', office: 'Referent damals' },
		]);
		const offices = await world.db.select().from(appointments).where(eq(appointments.personId, made.kept));
		expect(offices).toHaveLength(3);
		const nobody = await world.as('reader', (ctx) => previewRows(ctx, 'person', made.gone, made.kept));
		expect(nobody).toEqual([]);
	});

	it('is undone to the letter', async () => {
		const before = await dump();
		const { mergeId } = await merge('person', made.kept, made.gone, {
			...{ phone: 'gone', notes: 'both', languages: 'both', givenName: 'gone' },
		});
		expect(await dump()).not.toEqual(before);
		await undo(mergeId);
		expect(await dump()).toEqual(before);
		await expect(undo(mergeId, 2)).rejects.toMatchObject({ messageKey: 'merges.refusals.undoneAlready' });
	});

	it('leads from the old address to the new, over several mergers, until undone', async () => {
		const third = (await build((tx) => make.person(tx, { familyName: 'Esempio' }))).id;
		const first = await merge('person', made.kept, made.gone);
		const second = await merge('person', third, made.kept);
		expect(await mergedInto(world, 'person', made.gone)).toBe(third);
		expect((await mergedFrom(world, 'person', third)).sort()).toEqual([made.gone, made.kept].sort());
		await expect(undo(first.mergeId)).rejects.toMatchObject({ messageKey: 'merges.refusals.keptIsGone' });
		await undo(second.mergeId);
		expect(await mergedInto(world, 'person', made.gone)).toBe(made.kept);
		await undo(first.mergeId);
		expect(await mergedInto(world, 'person', made.gone)).toBeNull();
		expect(await mergedInto(world, 'person', 'no-uuid')).toBeNull();
	});

	it('tells on the page of the one that stays, with the history of the one that left', async () => {
		await merge('person', made.kept, made.gone);
		expect(await listMerges(world, 'person', made.kept)).toMatchObject([
			{ goneName: 'P. Esempio', actor: 'A. Muster', rows: 7 },
		]);
		const predecessors = await mergedFrom(world, 'person', made.kept);
		const { groups } = await world.as('reader', (ctx) =>
			recordHistory(ctx, 'people', made.kept, { predecessors }),
		);
		expect(groups.flatMap(({ rows }) => rows.map((row) => row.tableName))).toContain('merges');
		expect(groups.map(({ subjectId }) => subjectId)).toContain(made.gone);
	});

	it('refuses what was changed since it was looked at, itself, and what is not there', async () => {
		await expect(merge('person', made.kept, made.gone, {}, { goneVersion: 7 })).rejects.toMatchObject({
			messageKey: 'merges.refusals.changedMeanwhile',
		});
		await expect(merge('person', made.kept, made.kept)).rejects.toMatchObject({
			messageKey: 'merges.refusals.sameRecord',
		});
		await expect(merge('person', made.kept, crypto.randomUUID())).rejects.toMatchObject({ code: 'notFound' });
	});

	it('waits until two applications for one round are sorted out', async () => {
		await build((tx) =>
			tx
				.insert(exchangePlacements)
				.values({ roundId: made.round, direction: 'in', participantId: made.kept }),
		);
		const before = await dump();
		await expect(merge('person', made.kept, made.gone)).rejects.toMatchObject({
			messageKey: 'merges.refusals.inOneRound',
			params: { count: 1 },
		});
		expect(await dump()).toEqual(before);
	});
});

describe('undoing', () => {
	it('is refused whole when a row has moved on since, and says which', async () => {
		const { mergeId } = await merge('person', made.kept, made.gone, { phone: 'gone' });
		await build((tx) =>
			tx.update(followUps).set({ personId: null }).where(eq(followUps.visitId, made.visit)),
		);
		const before = await dump();
		await expect(undo(mergeId)).rejects.toMatchObject({
			messageKey: 'merges.refusals.rowsMoved',
			params: { table: 'follow_ups', rows: 1, others: 0 },
		});
		expect(await dump()).toEqual(before);
		await build((tx) => tx.delete(delegationMembers).where(eq(delegationMembers.visitId, made.visit)));
		await expect(undo(mergeId)).rejects.toMatchObject({
			params: { table: 'delegation_members', rows: 1, others: 1 },
		});
	});

	it('is refused when a field taken over was revised since; what else was revised stays', async () => {
		const { mergeId } = await merge('person', made.kept, made.gone, { phone: 'gone' });
		const set = (values: Partial<typeof people.$inferInsert>) =>
			build((tx) => tx.update(people).set(values).where(eq(people.id, made.kept)));
		await set({ phone: '999', title: 'Dr.' });
		await expect(undo(mergeId)).rejects.toMatchObject({
			messageKey: 'merges.refusals.fieldRevised',
			params: { field: 'phone', others: 0 },
		});
		await set({ phone: '0511' });
		await undo(mergeId);
		const kept = await world.as('reader', (ctx) => findPerson(ctx, made.kept));
		expect(kept).toMatchObject({ phone: null, title: 'Dr.' });
	});

	it('leaves with the one that stayed what came since', async () => {
		const { mergeId } = await merge('person', made.kept, made.gone);
		await build((tx) => tx.insert(appointments).values({ personId: made.kept, function: 'Neu' }));
		await undo(mergeId);
		const offices = await world.db.select().from(appointments).where(eq(appointments.personId, made.kept));
		expect(offices.map((each) => each.function).sort()).toEqual(['Neu', 'Rat', 'Referent']);
	});

	it('is refused when what a row set aside belonged to is no more', async () => {
		const lone = await build(async (tx) => {
			const organisation = await make.organisation(tx, {});
			const held = [{ organisationId: organisation.id, function: 'Rat' }];
			const [a, b] = [
				await make.person(tx, { appointments: held }),
				await make.person(tx, { appointments: held }),
			];
			return { organisation: organisation.id, a: a.id, b: b.id };
		});
		const { mergeId } = await merge('person', lone.a, lone.b);
		await build(async (tx) => {
			await tx.delete(appointments).where(eq(appointments.personId, lone.a));
			await tx.delete(organisations).where(eq(organisations.id, lone.organisation));
		});
		await expect(undo(mergeId)).rejects.toMatchObject({ messageKey: 'merges.refusals.referredIsGone' });
	});
});

describe('merging organisations', () => {
	it('gives parts, posts, programmes and placements along, and is undone to the letter', async () => {
		const before = await dump();
		const { mergeId } = await merge('organisation', made.office, made.other, {
			phone: 'gone',
			notes: 'both',
		});
		const left = await world.db.select().from(organisations).where(eq(organisations.parentId, made.office));
		expect(left).toHaveLength(1);
		const programmes = await world.db.execute(
			sql`select 1 from exchange_organisations where organisation_id = ${made.office}`,
		);
		expect(programmes).toHaveLength(1);
		await undo(mergeId);
		expect(await dump()).toEqual(before);
	});

	it('refuses two of which one is a part of the other', async () => {
		const part = await build((tx) => make.organisation(tx, { parentId: made.office }));
		const deep = await build((tx) => make.organisation(tx, { parentId: part.id }));
		for (const [kept, gone] of [
			[made.office, deep.id],
			[deep.id, made.office],
		] as const) {
			await expect(merge('organisation', kept, gone)).rejects.toMatchObject({
				messageKey: 'merges.refusals.partOfOther',
			});
		}
	});

	it('reaches into a round whose numbers are final', async () => {
		await build(async (tx) => {
			await tx.update(exchangePlacements).set({ participantId: null });
			await tx.update(exchangeRounds).set({ anonymisedAt: new Date() });
		});
		const before = await dump();
		const { mergeId } = await merge('organisation', made.office, made.other);
		await undo(mergeId);
		expect(await dump()).toEqual(before);
		await build((tx) => tx.update(exchangeRounds).set({ anonymisedAt: null }));
	});
});

it('a merger is undone in reverse where one took up what the other gave', async () => {
	const before = await dump();
	const first = await merge('organisation', made.office, made.other);
	const second = await merge('person', made.kept, made.gone);
	await expect(undo(first.mergeId)).rejects.toMatchObject({
		messageKey: 'merges.refusals.referredIsGone',
	});
	await undo(second.mergeId);
	await undo(first.mergeId);
	expect(await dump()).toEqual(before);
	expect(await world.db.select().from(merges).where(eq(merges.keptId, made.kept))).toHaveLength(1);
});
