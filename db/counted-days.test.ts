import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '.';
import { asActor, partnership, person, territory, visit } from './demo/builders';
import { createTestDatabase, type TestDatabase } from './test-database';

let database: TestDatabase;
let office: ReturnType<typeof openDatabase>;
let sql: postgres.Sql;
let visitId: string;

beforeAll(async () => {
	database = await createTestDatabase();
	office = openDatabase(database.url, { max: 2 });
	sql = postgres(database.url, { max: 2, onnotice: () => {} });
	await asActor(office.db, 'Aufbau', async (tx) => {
		const there = await territory(tx, { names: [{ name: 'Emilia-Romagna' }] });
		const own = await partnership(tx, { partner: [there.id] });
		const days = { startsOn: '2026-05-04', endsOn: '2026-05-06' };
		visitId = (await visit(tx, { ...days, partnershipIds: [own.id] })).id;
		const who = await person(tx);
		const member = { visitId, personId: who.id, nameThen: 'Anna Muster' };
		const { delegationMembers } = await import('./schema/visits');
		await tx.insert(delegationMembers).values([member, { visitId, nameThen: 'Paolo Esempio' }]);
	});
});
afterAll(async () => {
	await sql.end();
	await office.close();
	await database.drop();
});

const asSomebody = <T>(work: (tx: postgres.TransactionSql) => Promise<T>) =>
	sql.begin(async (tx) => {
		await tx`select set_config('jumelage.actor_name', 'Test', true)`;
		return work(tx);
	});

const days = async () => {
	const rows = await sql<{ day: string | null }[]>`
		select counted_on::text as day from delegation_members where visit_id = ${visitId}
		union all select counted_on::text from visit_partnerships where visit_id = ${visitId}`;
	return rows.map(({ day }) => day);
};

it('keeps the first day of a visit beside its people and partnerships while it counts', async () => {
	expect(await days()).toEqual(['2026-05-04', '2026-05-04', '2026-05-04']);
	await asSomebody((tx) => tx`update visits set starts_on = '2026-05-05' where id = ${visitId}`);
	expect(await days()).toEqual(['2026-05-05', '2026-05-05', '2026-05-05']);
	await asSomebody(
		(tx) => tx`update visits set status = 'cancelled', cancelled_reason = 'Streik' where id = ${visitId}`,
	);
	expect(await days()).toEqual([null, null, null]);
	await asSomebody(
		(tx) => tx`insert into delegation_members (visit_id, name_then) values (${visitId}, 'Marta Beispiel')`,
	);
	expect(await days()).toEqual([null, null, null, null]);
	await asSomebody((tx) => tx`update visits set status = 'planned' where id = ${visitId}`);
	expect(new Set(await days())).toEqual(new Set(['2026-05-05']));
});

it('writes neither a version nor a line of the history for it', async () => {
	const versions = await sql`select version from delegation_members where visit_id = ${visitId}`;
	expect(versions.every(({ version }) => version === 1)).toBe(true);
	const lines = await sql`select before, after from history
		where table_name in ('delegation_members', 'visit_partnerships') and operation = 'update'`;
	expect([...lines]).toEqual([]);
	const told = await sql`select after from history where table_name = 'visit_partnerships'`;
	expect(told.map(({ after }) => Object.keys(after))).toEqual([['visit_id', 'partnership_id']]);
});

it('derives what a visit is found by once a statement, and when a name changes', async () => {
	const found = async (word: string) =>
		(await sql`select from visits where id = ${visitId} and search ~ ${word}`).length === 1;
	expect(await found('anna muster')).toBe(true);
	await asSomebody(
		(tx) => tx`update delegation_members set name_then = 'Anna Probe' where name_then = 'Anna Muster'`,
	);
	expect([await found('anna muster'), await found('anna probe')]).toEqual([false, true]);
	await asSomebody((tx) => tx`delete from delegation_members where name_then = 'Anna Probe'`);
	expect(await found('anna probe')).toBe(false);
});

it('tells the public site of nothing when a visit goes that it never showed', async () => {
	const heard: string[] = [];
	const { unlisten } = await sql.listen('site_changed', (word) => heard.push(word));
	await asSomebody((tx) => tx`delete from visits where id = ${visitId}`);
	await asSomebody((tx) => tx`update partnerships set search = ''`);
	await sql`select pg_notify('site_changed', 'end')`;
	await expect.poll(() => heard).toEqual(['end']);
	await asSomebody((tx) => tx`update partnerships set file_reference = 'II 3'`);
	await expect.poll(() => heard).toEqual(['end', '']);
	await unlisten();
});
