import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from './migrate';
import { MigrationRefused } from './migration-files';
import { siteDatabaseUrl } from './site-role';
import { createTestDatabase, type TestDatabase } from './test-database';

// biome-ignore lint/style/noProcessEnv: the role's password is one for the whole test cluster
const authSecret = process.env.AUTH_SECRET ?? '';
let database: TestDatabase;
let folder: string;

const journalOf = (dir: string) => path.join(dir, 'meta', '_journal.json');

/** A small history of migrations of its own, so that faults can be planted in it. */
function write(migrations: [name: string, when: number, sql: string][]) {
	rmSync(folder, { recursive: true, force: true });
	cpSync(path.join(import.meta.dirname, 'migrations', 'meta'), path.join(folder, 'meta'), {
		recursive: true,
	});
	const entries = migrations.map(([tag, when], idx) => ({ idx, version: '7', when, tag, breakpoints: true }));
	writeFileSync(journalOf(folder), JSON.stringify({ version: '7', dialect: 'postgresql', entries }));
	for (const [name, , sql] of migrations) writeFileSync(path.join(folder, `${name}.sql`), sql);
}

const one: [string, number, string] = ['0000_one', 1000, 'create table one (id int)'];
const two: [string, number, string] = ['0001_two', 2000, 'create table two (id int)'];
const three: [string, number, string] = ['0002_three', 3000, 'create table three (id int)'];

const go = () => migrate(database.url, { authSecret, folder });

beforeEach(async () => {
	database = await createTestDatabase({ migrated: false });
	folder = mkdtempSync(path.join(os.tmpdir(), 'jumelage-migrations-'));
	write([one, two]);
});

afterEach(async () => {
	rmSync(folder, { recursive: true, force: true });
	await database.drop();
});

describe('migrate', () => {
	test('applies what is new and nothing twice', async () => {
		expect(await go()).toEqual(['0000_one', '0001_two']);
		expect(await go()).toEqual([]);
		write([one, two, three]);
		expect(await go()).toEqual(['0002_three']);
	});

	test('keeps what the tables hold', async () => {
		write([one]);
		await go();
		const sql = postgres(database.url, { max: 1 });
		await sql`insert into one values (7)`;
		write([one, two]);
		await go();
		expect(await sql`select id from one`).toEqual([{ id: 7 }]);
		await sql.end();
	});

	test('lets exactly one of several starts apply', async () => {
		const answers = await Promise.all([go(), go(), go(), go()]);
		expect(answers.filter((applied) => applied.length > 0)).toEqual([['0000_one', '0001_two']]);
	});

	test('refuses an edited migration', async () => {
		await go();
		writeFileSync(path.join(folder, '0000_one.sql'), 'create table one (id bigint)');
		await expect(go()).rejects.toThrow(/0000_one was edited/);
	});

	test('refuses a migration that was merged late and would be skipped', async () => {
		write([one, three]);
		await go();
		write([one, two, three]);
		await expect(go()).rejects.toThrow(/0001_two was skipped: .*0002_three/);
	});

	test('refuses a journal whose times do not rise', async () => {
		write([one, ['0001_two', 900, two[2]]]);
		await expect(go()).rejects.toThrow(/0001_two is dated before 0000_one/);
	});

	test('refuses a file that the journal does not know, and one that is missing', async () => {
		writeFileSync(path.join(folder, '0002_lost.sql'), 'select 1');
		await expect(go()).rejects.toThrow(/0002_lost is missing from/);
		rmSync(path.join(folder, '0002_lost.sql'));
		rmSync(path.join(folder, '0001_two.sql'));
		await expect(go()).rejects.toThrow(/0001_two is missing/);
	});

	test('refuses a database that is newer than the program', async () => {
		write([one, two, three]);
		await go();
		write([one, two]);
		await expect(go()).rejects.toThrow(/newer than this program/);
	});

	test("refuses another program's database and leaves it alone", async () => {
		const sql = postgres(database.url, { max: 1 });
		await sql`create table invoices (id int)`;
		await expect(go()).rejects.toThrow(/tables of another program/);
		expect(await sql`select to_regclass('one') as one`).toEqual([{ one: null }]);
		await sql.end();
	});

	test('rolls a failing migration back whole', async () => {
		write([one, ['0001_two', 2000, 'create table two (id int);\n--> statement-breakpoint\nselect 1/0']]);
		await expect(go()).rejects.toThrow(/^Migration 0001_two failed .*as it was before: division by zero\.$/);
		const sql = postgres(database.url, { max: 1 });
		expect(await sql`select to_regclass('one') as one, to_regclass('two') as two`).toEqual([
			{ one: null, two: null },
		]);
		await sql.end();
	});

	test('says what failed without the value that it failed at', async () => {
		write([one, ['0001_two', 2000, "select 'canary'::int"]]);
		await expect(go()).rejects.toThrow(/before: invalid input syntax for type integer\.$/);
	});

	test('ends with a sentence where the data break a new rule', async () => {
		write([one]);
		await go();
		const sql = postgres(database.url, { max: 1 });
		await sql`insert into one values (7), (7)`;
		write([one, ['0001_two', 2000, 'alter table one add primary key (id)']]);
		const refused = await go().catch((error) => error);
		expect(refused).toBeInstanceOf(MigrationRefused);
		expect(refused.message).toMatch(/^Migration 0001_two failed .*could not create unique index/);
		expect(await sql`select id from one`).toHaveLength(2);
		await sql.end();
	});

	test('lets a migration alter what the one before it has left to be checked', async () => {
		write([one]);
		await go();
		const sql = postgres(database.url, { max: 1 });
		await sql`insert into one values (7)`;
		await sql.unsafe(`create function looked_at() returns trigger language plpgsql as 'begin return null; end';
			create constraint trigger later after update on one deferrable initially deferred
			for each row execute function looked_at()`);
		write([
			one,
			['0001_two', 2000, 'update one set id = 8'],
			['0002_three', 3000, 'alter table one add column more int'],
		]);
		expect(await go()).toEqual(['0001_two', '0002_three']);
		expect(await sql`select * from one`).toEqual([{ id: 8, more: null }]);
		await sql.end();
	});

	test('says that a table is in use, and tells of each migration that is done', async () => {
		write([one]);
		const told: string[] = [];
		const tell = () => migrate(database.url, { authSecret, folder, onApplied: (name) => told.push(name) });
		await tell();
		const sql = postgres(database.url, { max: 1 });
		const busy = await sql.reserve();
		await busy`begin`;
		await busy`select * from one`;
		write([one, ['0001_two', 2000, "set local lock_timeout = '50ms';\nalter table one add column more int"]]);
		await expect(tell()).rejects.toThrow(/^Migration 0001_two waited .* somebody else is using/);
		await busy`commit`;
		await tell();
		expect(told).toEqual(['0000_one', '0001_two']);
		busy.release();
		await sql.end();
	});

	test('is not cut short by what the database allows other statements', async () => {
		write([one, ['0001_two', 2000, 'select pg_sleep(0.1)']]);
		const sql = postgres(database.url, { max: 1 });
		const name = new URL(database.url).pathname.slice(1);
		await sql.unsafe(`alter database ${name} set statement_timeout = '50ms'`);
		expect(await go()).toEqual(['0000_one', '0001_two']);
		await sql.end();
	});

	test('names a missing right and a wrong password in one sentence', async () => {
		await go();
		write([one, two, three]);
		const poor = siteDatabaseUrl(database.url, authSecret);
		await expect(migrate(poor, { authSecret, folder })).rejects.toThrow(/lacks a right|can't be opened/);
		const wrong = new URL(database.url);
		wrong.password = 'wrong';
		await expect(migrate(wrong.href, { authSecret, folder })).rejects.toThrow(/can't be opened: password/);
	});
});

test('the journal of the real migrations rises', () => {
	const { entries } = JSON.parse(
		readFileSync(journalOf(path.join(import.meta.dirname, 'migrations')), 'utf8'),
	);
	const times = entries.map(({ when }: { when: number }) => when);
	expect(times).toEqual([...times].sort((a, b) => a - b));
});

test('the public site logs in as a role that may read its views only', async () => {
	const real = await createTestDatabase();
	const sql = postgres(real.siteUrl, { max: 1 });
	await expect(sql`select * from users`).rejects.toThrow(/permission denied/);
	await expect(sql`select count(*) from site.visits`).resolves.toHaveLength(1);
	await sql.end();
	await real.drop();
});
