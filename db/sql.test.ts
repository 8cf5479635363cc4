import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from './test-database';

type Texts = Record<string, string>;

const folder = path.join(import.meta.dirname, 'sql');
const files: Texts = Object.fromEntries(
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.sql'))
		.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
);

const opened: { database: TestDatabase; sql: postgres.Sql }[] = [];
let migrated: Texts;

beforeAll(async () => {
	migrated = await catalogue(await open());
});
afterAll(async () => {
	for (const { database, sql } of opened) {
		await sql.end();
		await database.drop();
	}
});

async function open() {
	const database = await createTestDatabase();
	const sql = postgres(database.url, { max: 1, onnotice: () => {} });
	opened.push({ database, sql });
	return sql;
}

/** What the database says of each view, function and trigger of ours: its definition, its comment, and who may use it. */
async function catalogue(sql: postgres.Sql): Promise<Texts> {
	const rows = await sql<{ name: string; told: string }[]>`
		with ours as (select oid from pg_namespace where nspname in ('public', 'site')), told as (
			select 'function ' || p.oid::regprocedure as name, pg_get_functiondef(p.oid) as text,
				p.proacl::text as may, obj_description(p.oid, 'pg_proc') as comment
			from pg_proc p where p.pronamespace in (table ours)
				and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
			union all
			select 'view ' || c.oid::regclass, concat_ws(' ', pg_get_viewdef(c.oid), c.reloptions),
				c.relacl::text, obj_description(c.oid, 'pg_class')
			from pg_class c where c.relnamespace in (table ours) and c.relkind in ('v', 'm')
			union all
			select 'trigger ' || t.tgname || ' on ' || t.tgrelid::regclass, pg_get_triggerdef(t.oid),
				t.tgenabled::text, obj_description(t.oid, 'pg_trigger')
			from pg_trigger t where not t.tgisinternal
			union all
			select 'schema ' || n.nspname, d.defaclobjtype::text, concat_ws(' ', n.nspacl, d.defaclacl), null
			from pg_namespace n left join pg_default_acl d on d.defaclnamespace = n.oid where n.nspname = 'site'
		)
		select name, concat_ws(E'\n', text, may, comment) as told from told order by name`;
	return Object.fromEntries(rows.map(({ name, told }) => [name, told]));
}

/**
 * A migrated database whose views, functions and triggers are made anew, from these files only. The migrations' own
 * functions are moved aside: columns and indexes hold on to them.
 */
async function built(texts: Texts) {
	const sql = await open();
	await sql.unsafe(`create schema was;
		do $$
		declare statement text;
		begin
			for statement in
				select format('drop trigger %I on %s', tgname, tgrelid::regclass) from pg_trigger where not tgisinternal
				union all
				select format('alter function %s set schema was', p.oid::regprocedure) from pg_proc p
				where p.pronamespace = 'public'::regnamespace
					and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
			loop
				execute statement;
			end loop;
		end $$;
		drop schema site cascade;`);
	let waiting = Object.entries(texts);
	while (waiting.length > 0) {
		const left: [name: string, text: string][] = [];
		let reason: unknown;
		for (const [name, text] of waiting) {
			// Files name no order: what needs another one comes again after it.
			await sql.unsafe(text).catch((error) => {
				left.push([name, text]);
				reason = new Error(`db/sql/${name}: ${error.message}`);
			});
		}
		if (left.length === waiting.length) throw reason;
		waiting = left;
	}
	return catalogue(sql);
}

test('db/sql says what the migrations have made, no more and no less', async () => {
	expect(Object.keys(migrated).length).toBeGreaterThan(200);
	expect(await built(files)).toEqual(migrated);
});

test('what either side has more, less or other is noticed', async () => {
	const { 'site/topics.sql': _, ...others } = files;
	const written = await built({
		...others,
		'more.sql': 'create function more() returns integer language sql return 1',
		'functions/site_changed.sql': `${files['functions/site_changed.sql']}`.replace(`''`, `'now'`),
		'functions/partnership_status.sql': `${files['functions/partnership_status.sql']}`.replace(
			/^revoke.*/m,
			'',
		),
		'triggers/people.sql': `${files['triggers/people.sql']}`.replace(`, 'people', 'person_id'`, ''),
	});
	const names = new Set([...Object.keys(written), ...Object.keys(migrated)]);
	expect([...names].filter((name) => written[name] !== migrated[name]).sort()).toEqual([
		'function more()',
		'function partnership_status(uuid,date)',
		'function site_changed()',
		'trigger history on appointments',
		'view site.topics',
	]);
});

/** What the program keeps for itself: who is signed in, what was already sent, what is worked out from other rows. */
const withoutHistory = [
	...['dismissed_hints', 'history', 'known_devices', 'sessions', 'sign_in_attempts', 'submissions'],
	'territory_ancestors',
];

test('every table is made one of the office', async () => {
	const { sql } = opened[0] as (typeof opened)[number];
	const rows = await sql<{ name: string; versions: boolean; triggers: string[] }[]>`
		select c.relname as name,
			exists (select from pg_attribute where attrelid = c.oid and attname = 'version') as versions,
			array(select tgname::text from pg_trigger where tgrelid = c.oid and tgname in ('b_touch', 'history') order by 1) as triggers
		from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`;
	const expected = ({ name, versions }: (typeof rows)[number]) =>
		versions ? ['b_touch', 'history'] : withoutHistory.includes(name) ? [] : ['history'];
	expect(rows.map(({ name, triggers }) => [name, triggers])).toEqual(
		rows.map((row) => [row.name, expected(row)]),
	);
});

test('whose page tells of a table is said by the last call', async () => {
	const { sql } = opened[0] as (typeof opened)[number];
	const told = async () =>
		(await catalogue(sql))['trigger history on agenda_items']?.match(/history_write\((.*)\)/)?.[1];
	expect(await told()).toBe(`'visits', 'visit_id'`);
	await sql`select office_table('agenda_items')`;
	expect(await told()).toBe('');
});
