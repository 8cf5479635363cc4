import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as make from '@/db/demo/builders';
import { organisations } from '@/db/schema/organisations';
import { appointments } from '@/db/schema/people';
import { exchangePlacements } from '@/db/schema/placements';
import { exchangeRounds } from '@/db/schema/rounds';
import { delegationMembers } from '@/db/schema/visits';
import { findPerson } from '@/lib/people/person-queries';
import { recordHistory } from '@/lib/register/history-queries';
import type { MergeNoun } from './merge';
import { listMerges, mergedFrom, mergedInto, previewRows } from './merge-queries';
import { mergeTables, references } from './merge-references';
import { type MergeWorld, mergeWorld, type Twins } from './merge-test-world';

let world: MergeWorld;
let made: Twins;

beforeAll(async () => {
	world = await mergeWorld();
});
afterAll(() => world.end());
beforeEach(async () => {
	made = await world.twins();
});

const merge: MergeWorld['merge'] = (...all) => world.merge(...all);
const undo: MergeWorld['undo'] = (...all) => world.undo(...all);
const build: MergeWorld['build'] = (work) => world.build(work);
const dump = () => world.dump();

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
