import { eq, sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '@/db';
import { asActor, person } from '@/db/demo/builders';
import { fillDemo } from '@/db/demo/fill';
import { exports } from '@/db/schema/exports';
import { merges } from '@/db/schema/merges';
import { reports } from '@/db/schema/reports';
import { savedViews } from '@/db/schema/saved-views';
import { users } from '@/db/schema/users';
import { createTestDatabase, type TestDatabase } from '@/db/test-database';
import { plant, wordColumns } from '@/e2e/planting';
import type { CommandContext } from '@/lib/context';
import { fold } from '@/lib/words';
import { deletePerson } from './person-commands';
import { mentionsAfterErasing } from './person-erase-commands';
import { isKeptCopy, type MentionPlace } from './person-mention-queries';

const today = '2026-11-22';
/** Tables that are no office record: they have no history, and what they hold ends by itself. */
const passing = [
	'access_links',
	'known_devices',
	'dismissed_hints',
	'sessions',
	'sign_in_attempts',
	'submissions',
	'schema_info',
];

let database: TestDatabase;
let client: postgres.Sql;
/** One that drizzle has no part in: it would write objects its own way. */
let planter: postgres.Sql;
let db: Database;
let close: () => Promise<void>;
let admin: { id: string; name: string };

beforeAll(async () => {
	database = await createTestDatabase();
	client = postgres(database.url, { max: 3, onnotice: () => {} });
	planter = postgres(database.url, { max: 1, onnotice: () => {} });
	({ db, close } = openDatabase(database.url));
	await fillDemo({ databaseUrl: database.url, hashPassword: async () => 'x', today });
	const [found] = await db.select({ id: users.id, name: users.name }).from(users).limit(1);
	if (!found) throw new Error('nobody');
	admin = found;
});
afterAll(async () => {
	await client?.end();
	await close?.();
	await planter?.end();
	await database?.drop();
});

const as = <T>(work: (ctx: CommandContext) => Promise<T>) =>
	db.transaction(async (tx) => {
		const user = {
			...admin,
			role: 'admin',
			email: 'a@example.org',
			locale: 'de',
			sessionId: admin.id,
			partnershipIds: [],
		};
		await tx.execute(sql`select set_config('jumelage.actor_id', ${user.id}, true),
			set_config('jumelage.actor_name', ${user.name}, true)`);
		return work({ tx, db: tx, user, today } as unknown as CommandContext);
	});

const known = (family: string) =>
	asActor(db, 'Aufbau', async (tx) => (await person(tx, { givenName: 'Quentin', familyName: family })).id);

/** What takes no free words beside what may hold words of a list only: days, keys, and what other systems say. */
const wordless = [
	...['agreements.signed_on', 'exports.format', 'exports.noun', 'exports.query', 'merges.noun'],
	...['partnership_kinds.key', 'reports.figures', 'reports.title', 'territories.wikidata_id', 'topics.key'],
	...['users.oidc_issuer', 'users.oidc_subject'],
];

/** Columns that a check of the table allows words of a list only. */
const listColumns = async () =>
	(
		await client<{ name: string }[]>`select c.conrelid::regclass || '.' || a.attname as name
			from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
			where c.contype = 'c' and pg_get_constraintdef(c.oid) ~ '= ANY \\(+ARRAY'`
	)
		.map(({ name }) => name)
		.filter((name) => ![...passing, 'history'].includes(name.split('.')[0] ?? ''));

/** Every column of every row, history included, in which the word stands: `table:record:column`, of history as of the record. */
async function standing(word: string) {
	const tables = await client<{ name: string }[]>`select table_name as name from information_schema.tables
		where table_schema = 'public' and table_type = 'BASE TABLE'`;
	const places = new Set<string>();
	for (const { name } of tables) {
		if (passing.includes(name)) continue;
		const rows = await client<{ row: Record<string, unknown> }[]>`
			select to_jsonb(t) as row from ${client(name)} t where lower(to_jsonb(t)::text) ~ ${`${word}|%c3`}`;
		for (const { row } of rows) {
			const parts =
				name === 'history'
					? [
							...['before', 'after'].map((side) => [row.table_name, row.record_id, row[side] ?? {}] as const),
							['history', '', { actor: row.actor }] as const,
						]
					: [[name, row.id, row] as const];
			for (const [table, id, values] of parts)
				for (const [column, value] of Object.entries(values as object))
					if (says(value, word) && !derived(String(table), column))
						places.add([table, id, nameColumn(String(table), column)].join(':'));
		}
	}
	return [...places].sort();
}
const says = (value: unknown, word: string) =>
	fold(JSON.stringify(value).replaceAll('%C3%B6', 'ö')).folded.includes(word);
/** Worked out by triggers from what stands elsewhere. */
const derived = (table: string, column: string) =>
	['search', 'words'].includes(column) ||
	(column === 'label' && ['territories', 'partnerships'].includes(table));
const nameColumn = (table: string, column: string) =>
	table === 'people' && ['title', 'given_name'].includes(column) ? 'family_name' : column;

/** Puts the name into every column that can hold words, in one row of each table; says which columns refused. */
async function plantEverywhere(word: string) {
	const refused: string[] = [];
	const columns = (await wordColumns(planter)).filter(
		({ table, column }) => !passing.includes(table) && !derived(table, column),
	);
	for (const column of columns) {
		const [row] = await planter<
			{ id: string }[]
		>`select min(id::text) as id from ${planter(column.table)}`.catch(() => []);
		const rows = row?.id
			? await plant(planter, column, [`quentin-${word}`], ['id', row.id]).catch(() => 0)
			: 0;
		if (rows === 0) refused.push(`${column.table}.${column.column}`);
	}
	return refused;
}

const keysOf = (places: MentionPlace[]) => places.map(({ key }) => key).sort();

/** Rows of tables that the demo leaves empty or nobody may change, and what browsers write. */
const rarely = (word: string, head: string) =>
	asActor(db, `Quentin ${word}`, async (tx) => {
		const query = `q=Quentin+${word.replace('o', '%C3%B6')}&sort=title`;
		await tx.insert(savedViews).values({ ownerId: admin.id, noun: 'visits', name: 'Eigene', query });
		await tx.insert(exports).values({ userId: admin.id, noun: 'visits', format: 'csv', query });
		const [one, other] = [crypto.randomUUID(), crypto.randomUUID()];
		const notes = { notes: `Kanzlei Quentin ${word}` };
		await tx.insert(merges).values({
			...{ noun: 'organisation', keptId: one, goneId: other, goneName: 'Kanzlei', moved: [] },
			...{ gone: { name: 'Kanzlei', ...notes }, kept: { notes: null }, after: notes },
		});
		const visit = { head: { key: head, name: `Quentin ${word}`, office: 'Amt' }, title: 'Reise' };
		const [{ id } = { id: '' }] = await tx
			.insert(reports)
			.values({
				...{ kind: 'trips', title: 'Reisen', from: '2020-01-01', to: '2020-12-31', frozenOn: '2021-01-01' },
				figures: {
					kind: 'trips',
					visits: [visit, { ...visit, title: `Empfang von Quentin ${word}`, head: null }],
				},
			})
			.returning({ id: reports.id });
		return id;
	});

describe('a person erased', () => {
	it('is left exactly where the dialog says, and nowhere once the texts were cleaned', async () => {
		const [stays, goes] = [await known('Zwolfwort'), await known('Elfwort-Elf')];
		const refusing = [...new Set([...wordless, ...(await listColumns())])].sort();
		expect(await plantEverywhere('elfwort-elf')).toEqual(refusing);
		expect(await plantEverywhere('zwolfwort')).toEqual(refusing);
		const report = await rarely('zwolfwort', stays);

		const earlier = await as((ctx) => mentionsAfterErasing(ctx, goes));
		expect(earlier.length).toBeGreaterThan(100);
		expect(earlier.filter((place) => place.now && !isKeptCopy(place))).toEqual([]);
		await as((ctx) => deletePerson(ctx, { id: goes, version: 1, forget: [] }));
		expect(await standing('elfwort-elf')).toEqual(keysOf(earlier));

		const listed = await as((ctx) => mentionsAfterErasing(ctx, stays));
		expect(listed.map(({ key }) => key)).toContain('history::actor');
		await as((ctx) => deletePerson(ctx, { id: stays, version: 1 }));
		const still = listed.filter((place) => place.now !== null && !isKeptCopy(place));
		expect(await standing('zwolfwort')).toEqual(keysOf(still));

		const [kept] = await db.select().from(reports).where(eq(reports.id, report));
		expect(kept?.figures).toMatchObject({
			visits: [{ head: { key: stays, name: 'N. N.', office: 'Amt' } }, {}],
		});
		const [taken] = await db.select().from(exports).where(eq(exports.userId, admin.id));
		expect(taken?.query).toBe('sort=title');
	}, 120_000);
});
