import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SiteWorld, secret, siteWorld } from './site-test-world';

let world: SiteWorld;
beforeAll(async () => {
	world = await siteWorld();
});
afterAll(() => world.end());

const outsiders = ['pg_catalog', 'information_schema', 'pg_toast'];

it('may do with each table and view what was agreed, and no more', async () => {
	const rows = await world.office`
		select n.nspname || '.' || c.relname as relation, string_agg(p.privilege, ' ' order by p.privilege) as privileges
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p(privilege)
		where c.relkind in ('r', 'v', 'm', 'f', 'p') and n.nspname <> all(${outsiders})
			and (has_table_privilege('jumelage_site', c.oid, p.privilege)
				or (p.privilege in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES')
					and has_any_column_privilege('jumelage_site', c.oid, p.privilege)))
		group by 1 order by 1`;
	expect(rows.map(({ relation, privileges }) => `${relation}: ${privileges}`)).toMatchSnapshot();
});

it('may call functions that work on words alone, and none that reads', async () => {
	const rows = await world.office`
		select n.nspname || '.' || f.proname as name
		from pg_proc f join pg_namespace n on n.oid = f.pronamespace
		where n.nspname <> all(${outsiders}) and has_function_privilege('jumelage_site', f.oid, 'EXECUTE')
			and has_schema_privilege('jumelage_site', n.oid, 'USAGE') and f.prorettype <> 'trigger'::regtype
			and not exists (select from pg_depend d where d.objid = f.oid and d.deptype = 'e') order by 1`;
	expect(rows.map(({ name }) => name)).toMatchSnapshot();
});

it('is refused by every table of the office', async () => {
	const tables = await world.office`
		select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname <> all(${outsiders})`;
	expect(tables.length).toBeGreaterThan(30);
	for (const { name } of tables) {
		await expect(world.site.unsafe(`select * from ${name} limit 0`), name).rejects.toMatchObject({
			code: '42501',
		});
	}
	await expect(world.site`update site.visits set slug = 'x'`).rejects.toMatchObject({ code: '42501' });
	await expect(world.site`create table site.x ()`).rejects.toMatchObject({ code: '42501' });
});

type Column = { table_name: string; column_name: string; data_type: string };

/** A token in each text of the office that no view of the site names; what a constraint refuses is no free text. */
async function plant() {
	const columns = await world.office<Column[]>`
		select c.table_name, c.column_name, c.data_type from information_schema.columns c
		join pg_tables t on t.schemaname = c.table_schema and t.tablename = c.table_name
		where c.table_schema = 'public' and c.data_type in ('text', 'jsonb') and not exists (
			select from information_schema.view_column_usage u
			where u.view_schema = 'site' and u.table_name = c.table_name and u.column_name = c.column_name)`;
	const planted: string[] = [];
	for (const { table_name, column_name, data_type } of columns) {
		const value = data_type === 'jsonb' ? `'{"de": "${secret}"}'::jsonb` : `'${secret}' || ctid::text`;
		const change = `set local jumelage.actor_name = 'Probe'; update "${table_name}" set "${column_name}" = ${value}`;
		await world.office
			.begin((tx) => tx.unsafe(change))
			.then(
				() => planted.push(`${table_name}.${column_name}`),
				() => {},
			);
	}
	return planted;
}

const everythingPublic = async () => {
	const views = await world.office`select viewname from pg_views where schemaname = 'site' order by 1`;
	const rows = await Promise.all(
		views.map(({ viewname }) => world.site`select * from site.${world.site(viewname)}`),
	);
	return { views: views.length, rows: rows.flat() };
};

it('sees no word of the office, whatever column it stands in', async () => {
	const planted = await plant();
	expect(planted).toEqual(
		expect.arrayContaining([
			'people.family_name',
			'people.email',
			'delegation_members.name_then',
			'visits.title',
			'visits.result',
			'partnerships.internal_notes',
			'ledger_entries.reason',
			'agenda_items.responsible',
			'follow_ups.text',
			'users.name',
		]),
	);
	const { views, rows } = await everythingPublic();
	expect(views).toBeGreaterThan(12);
	expect(rows.length).toBeGreaterThan(20);
	expect(JSON.stringify(rows)).not.toContain(secret);
});

it('and the same look finds a word that does slip through', async () => {
	await world.office.begin(async (tx) => {
		await tx`select set_config('jumelage.actor_name', 'Probe', true)`;
		await tx`update visits set public_title = jsonb_build_object('de', ${secret}::text) where slug = 'bordeaux'`;
	});
	expect(JSON.stringify((await everythingPublic()).rows)).toContain(secret);
});
