import { rmSync } from 'node:fs';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from './migrate';
import { createTestDatabase, type TestDatabase } from './test-database';
import { migrationsUpTo } from './test-migrations';

// biome-ignore lint/style/noProcessEnv: the role's password is one for the whole test cluster
const authSecret = process.env.AUTH_SECRET ?? '';
let database: TestDatabase;
let sql: postgres.Sql;

beforeAll(async () => {
	database = await createTestDatabase({ migrated: false });
	sql = postgres(database.url, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
	await sql.end();
	await database.drop();
});

const office = `
	set local jumelage.actor_name = 'Test';
	insert into territories (kind, country_code) values ('region', 'DE'), ('region', 'IT'), ('region', 'FR'), ('region', 'TR');
	create temp view t as select id, country_code as c from territories;
	insert into territory_names (territory_id, locale, name, status, valid_from, valid_to)
		select id, 'de', 'Name ' || c, 'current', null, null from t union all
		select id, 'de', 'Kommt ' || c, 'alias', '2090', null from t where c = 'IT' union all
		select id, 'de', 'Poitou-Charentes', 'former', '1972~', '2015-12' from t where c = 'FR';
	insert into territory_successions (from_id, to_id, "on", on_first, on_last, kind)
		select f.id, i.id, '2090', '2090-01-01', '2090-12-31', 'merge' from t f, t i where f.c = 'FR' and i.c = 'IT';
	insert into partnership_kinds (key, label) values ('k', '{"de": "Art"}');
	insert into partnerships (slug, kind_id, file_reference, published_at)
		select lower(c), k.id, 'II.' || c || '/7', now() from t, partnership_kinds k where c <> 'DE';
	insert into partnership_parties (partnership_id, territory_id, side)
		select p.id, t.id, 'partner' from partnerships p join t on lower(t.c) = p.slug union all
		select p.id, t.id, 'home' from partnerships p, t where t.c = 'DE';
	insert into agreements (title, kind, signed_on, signed_first, signed_last)
		values ('{"de": "Erklärung"}', 'joint_declaration', '1995', '1995-01-01', '1995-12-31');
	insert into agreement_signatories (agreement_id, territory_id, accession)
		select a.id, t.id, t.c = 'TR' from agreements a, t where t.c in ('DE', 'IT', 'TR');
	insert into agreement_partnerships select a.id, p.id from agreements a, partnerships p where p.slug <> 'fr';
	insert into partnership_events (partnership_id, type, "on", on_first, on_last, agreement_id)
		select p.id, 'founded', '1995', '1995-01-01', '1995-12-31', a.id from partnerships p, agreements a where p.slug <> 'fr';
	insert into organisations (name, sector) values ('Müll e.V.', 'business');
	insert into people (given_name, family_name) values ('Ada', 'O''Hara');
	insert into appointments (person_id, function) select id, 'Leiterin Xi''an-Büro' from people;
	insert into visits (direction, kind, title, starts_on, ends_on, status, result, public_title, slug, published_at)
		select 'outgoing', 'expert', n || '. Reise', '2020-03-10', '2020-03-12', 'reported', 'Ergebnis',
			jsonb_build_object('de', n || '. Reise nach Xi''an'), 'reise-' || n, now() from generate_series(1, 12) n;
	insert into visit_stops (visit_id, territory_id, place, "from", "to")
		select v.id, t.id, 'Forlì-Cesena', '2020-03-09', '2020-03-11' from visits v, t where t.c = 'IT';
	insert into agenda_items (visit_id, starts_at, title, public)
		select id, day::timestamptz, 'Termin', true from visits, unnest(array['2020-03-10 10:00+01', '2020-04-01 10:00+02']) day;
	insert into follow_ups (visit_id, text) select id, 'Xi''an nachreichen' from visits;
	insert into exchange_programmes (slug, name, target_group, direction) values ('tausch', '{"de": "Tausch"}', 'youth', 'both');
	insert into reports (kind, title, "from", "to", frozen_on, figures)
		values ('trips', 'Bericht', '2020-01-01', '2020-12-31', '2021-01-01', '{"visits": []}');
	drop view t;`;

/** Versions are what a form compares, so an update must not make every open one a conflict. */
const state = async () =>
	(
		await sql`select (select count(*)::int from history) as history,
			(select jsonb_agg(jsonb_build_array(id, version, updated_at) order by id) from visits) as visits,
			(select jsonb_agg(jsonb_build_array(id, version, updated_at) order by id) from partnerships) as partnerships,
			(select jsonb_agg(jsonb_build_array(id, version, updated_at) order by id) from territories) as territories,
			(select jsonb_agg(jsonb_build_array(id, version, updated_at) order by id) from agreements) as agreements`
	)[0];

test('a filled office of an earlier version is brought up to this one in one go', async () => {
	const folder = migrationsUpTo(17);
	await migrate(database.url, { authSecret, folder });
	rmSync(folder, { recursive: true });
	await sql.begin((tx) => tx.unsafe(office));
	const before = await state();

	const applied = await migrate(database.url, { authSecret });
	expect(applied[0]).toBe('0018_visit_days_public');
	const [links] = await sql`select count(*)::int as n from history where actor = 'Migration'`;
	expect(links, 'only the link that an accession made is written').toEqual({ n: 1 });
	expect(await state()).toEqual({ ...before, history: (before?.history ?? 0) + 1 });
	expect(
		await sql`select table_name, count(*)::int as n from history where table_name ~ 'ledger|event' group by 1`,
		'what was written of a ledger is found under its name of today',
	).toEqual([{ table_name: 'ledger_entries', n: 2 }]);
	await expect(sql`update history set actor = 'Somebody'`).rejects.toMatchObject({ code: 'JU002' });
	expect(
		await sql`select relname::text as name from pg_class where relname ~ 'partnership_event'
			union all select conname from pg_constraint where conname ~ 'partnership_event'
			union all select proname from pg_proc where prosrc ~ 'partnership_event'`,
	).toEqual([]);

	expect(
		await sql`select p.slug, by_signatory from agreement_partnerships ap
		join partnerships p on p.id = ap.partnership_id order by 1`,
	).toEqual([
		{ slug: 'it', by_signatory: false },
		{ slug: 'tr', by_signatory: true },
	]);
	expect(
		await sql`select slug, search like '%iiit7%' as reference, search like '%poitou%' as merged
			from partnerships order by 1`,
	).toEqual([
		{ slug: 'fr', reference: false, merged: true },
		{ slug: 'it', reference: true, merged: false },
		{ slug: 'tr', reference: false, merged: false },
	]);
});

test('what was there before is found and shown by the rules of today', async () => {
	const site = postgres(database.siteUrl, { max: 1 });
	expect(await sql`select title from visits order by title collate "de-natural" limit 3`).toEqual(
		[1, 2, 3].map((n) => ({ title: `${n}. Reise` })),
	);
	const [found] = await sql`select
		(select count(*)::int from visits where search like '%forlicesena%') as visits,
		(select count(*)::int from organisations where search like '%ev%') as organisations,
		(select count(*)::int from people where search like '%ohara%') as people`;
	expect(found).toEqual({ visits: 12, organisations: 1, people: 1 });
	const [shown] = await site`select
		(select count(*)::int from site.visits where search like '%xian%') as visits,
		(select count(*)::int from site.visit_stops where search like '%forlicesena%' and "from" is null) as stops,
		(select count(*)::int from site.agenda_items) as items,
		(select count(*)::int from site.partnerships) as partnerships`;
	expect(shown).toEqual({ visits: 12, stops: 12, items: 12, partnerships: 3 });
	const views = await sql<
		{ name: string }[]
	>`select viewname as name from pg_views where schemaname = 'site'`;
	for (const { name } of views) await site`select * from ${site(`site.${name}`)}`;
	await site.end();
});
