import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../index';
import { createTestDatabase, type TestDatabase } from '../test-database';
import { user } from './builders';
import { type DemoAccount, fillDemo } from './fill';
import { demoSurnames } from './hessen/people';
import { asActor } from './insert';

let database: TestDatabase;
let sql: postgres.Sql;
let accounts: DemoAccount[];

const hashPassword = async (password: string) => `hash of ${password}`;
const today = '2026-11-22';
const fillAgain = () => fillDemo({ databaseUrl: database.url, hashPassword, today });

beforeAll(async () => {
	database = await createTestDatabase();
	sql = postgres(database.url, { max: 1, onnotice: () => {} });
	accounts = await fillAgain();
});

afterAll(async () => {
	await sql?.end();
	await database?.drop();
});

const column = async (query: PromiseLike<Record<string, unknown>[]>) =>
	(await query).map((row) => Object.values(row)[0]);

describe('the facts', () => {
	it('tells each founding day as they do', async () => {
		const rows = await sql`
			select p.slug, e."on", e.on_first, k.key from partnerships p
			join partnership_kinds k on k.id = p.kind_id
			join ledger_entries e on e.partnership_id = p.id and e.type = 'founded'
			where p.published_at is not null and e.anniversary_base order by e.on_first`;
		expect(rows.map(({ slug, on, key }) => `${on} ${slug} ${key}`)).toEqual([
			'1976-09-20 wisconsin international_cooperation',
			'1985-04-04 jiangxi international_cooperation',
			'1985-09-19 hunan international_cooperation',
			'1991-10-16 jaroslawl regional_partnership',
			'1992-07-29 emilia-romagna regional_partnership',
			'1995-11-01 nouvelle-aquitaine regional_partnership',
			'2000-12-07 wielkopolska regional_partnership',
			'2010-10-21 bursa regional_partnership',
		]);
	});

	it('knows the renewal of 1999 and the autumn of 2017', async () => {
		const rows = await sql`
			select type || ' ' || "on" || ' ' || on_first || ' ' || on_last as line from ledger_entries
			where type in ('renewed', 'declaration') or (type = 'celebrated' and visit_id is not null)
			order by on_first, type desc`;
		expect(rows.map(({ line }) => line)).toEqual([
			'renewed 1998-05-12 1998-05-12 1998-05-12',
			'renewed 1999-09-27 1999-09-27 1999-09-27',
			'declaration 2017-10 2017-10-01 2017-10-31',
			'celebrated 2017-10 2017-10-01 2017-10-31',
		]);
	});

	it.each([
		['aquitaine', 'nouvelle-aquitaine'],
		['großpolen', 'wielkopolska'],
		['ярославль', 'jaroslawl'],
		['Yaroslavl', 'jaroslawl'],
		['emilia romagna', 'emilia-romagna'],
		['szepel', 'kreis-kassel-csepel'],
		['bistrita-nasaud', 'kreis-kassel-bistrita-nasaud'],
	])('finds by the name %s', async (name, slug) => {
		const found = await column(
			sql`select slug from partnerships where search like '%' || normalise(${name}) || '%'`,
		);
		expect(found).toEqual([slug]);
	});

	it('counts the six municipalities of the county with partners in the province, and ties county to state', async () => {
		const within = (key: string) => sql`(select a.territory_id from territory_ancestors a
			join territory_names n on n.territory_id = a.ancestor_id where n.name = ${key} and a.territory_id <> a.ancestor_id)`;
		const [row] = await sql`
			select count(distinct h.territory_id)::int as municipalities, count(distinct h.partnership_id)::int as partnerships
			from partnership_parties h join partnership_parties p using (partnership_id)
			where h.side = 'home' and p.side = 'partner' and h.territory_id in ${within('Landkreis Kassel')}
				and p.territory_id in ${within('Forli-Cesena')}`;
		expect(row).toEqual({ municipalities: 6, partnerships: 6 });
		const tied = sql`
			select p.slug || ' ' || up.slug from partnerships p join partnerships up on up.id = p.parent_id order by 1`;
		expect(await column(tied)).toEqual([
			'kreis-kassel-dane-county wisconsin',
			'kreis-kassel-forli-cesena emilia-romagna',
		]);
	});

	it('has a representative where they name one, and nowhere else', async () => {
		const found = sql`
			select p.slug from representatives r join partnerships p on p.id = r.partnership_id
			where r.during @> ${today}::date and r.role = 'principal' order by 1`;
		expect(await column(found)).toEqual(['bursa', 'jaroslawl', 'nouvelle-aquitaine', 'wielkopolska']);
	});

	it('has a post that stands vacant, a term that ends, somebody away, and reports in every state', async () => {
		const vacant = sql`select p.slug from representative_posts o join partnerships p on p.id = o.partnership_id
			where not exists (select from representatives r where r.post_id = o.id and r.during @> ${today}::date)`;
		expect(await column(vacant)).toEqual(['beispiel-sued']);
		const [row] = await sql`select
			(select count(*)::int from representatives where upper(during) - ${today}::date between 1 and 90) as ending,
			(select count(*)::int from representative_absences where during @> ${today}::date) as away,
			(select count(distinct status)::int from monthly_reports) as statuses,
			(select count(*)::int from representatives where role = 'deputy') as deputies`;
		expect(row).toEqual({ ending: 1, away: 1, statuses: 4, deputies: 1 });
	});

	it('knows where journeys went from 2014 to 2017, and quotes how many there were', async () => {
		const [row] = await sql`
			select count(distinct v.id)::int as trips, count(distinct t.country_code)::int as countries,
				count(distinct v.id) filter (where v.title like '%(Tage angenommen)')::int as marked
			from visits v join delegation_members m on m.visit_id = v.id and m.counts_as_government
			join visit_stops s on s.visit_id = v.id join territories t on t.id = s.territory_id
			where v.direction = 'outgoing' and v.starts_on between '2014-01-01' and '2017-12-31'`;
		expect(row).toEqual({ trips: 20, countries: 26, marked: 20 });
		const quoted = await sql`select measure || ' ' || bound || ' ' || value as line from quoted_figures
			where "from" = '2014-01-01' and "to" = '2017-12-31' and source <> '' and source_on <> '' order by value`;
		expect(quoted.map(({ line }) => line)).toEqual([
			'trips_to_partner_regions exactly 19',
			'trips more_than 40',
		]);
	});

	it('publishes no visit whose days are assumed', async () => {
		const found = await sql`select published_at from visits where title like '%(Tage angenommen)'`;
		expect(found.length).toBeGreaterThan(5);
		expect(found.every(({ published_at }) => published_at === null)).toBe(true);
	});
});

describe('what is invented', () => {
	it('names nobody real besides the two of the facts', async () => {
		const names = await column(sql`
			select coalesce(given_name || ' ', '') || family_name from people
			union select name_then from delegation_members union select name from users
			union select name_then from agreement_signatories where name_then is not null`);
		const surnames = names.map((name) => String(name).split(' ').at(-1) ?? '');
		const real = surnames.filter((surname) => !demoSurnames.includes(surname));
		expect([...new Set(real)].sort()).toEqual(['Bonaccini', 'Lagrave']);
	});

	it('keeps invented partnerships to the office', async () => {
		const found = sql`
			select p.slug from partnerships p where published_at is null
				and not exists (select from partnership_parties where partnership_id = p.id and territory_id in (
					select id from territories where home is false and label ->> 'de' not like 'Beispielregion%'))
			order by 1`;
		expect(await column(found)).toEqual(['beispiel-nord', 'beispiel-sued', 'beispiel-west']);
		// Beside these three: the county's own five, which are facts, and six that stand for its municipalities'.
		expect(await column(sql`select count(*)::int from partnerships where published_at is null`)).toEqual([
			14,
		]);
	});

	it('shows every state of a visit and of a partnership', async () => {
		const states = sql`
			select distinct case when status not in ('planned', 'confirmed') or starts_on > ${today}::date then status
				when ends_on < ${today}::date then 'debrief_due' else 'running' end from visits order by 1`;
		expect(await column(states)).toEqual([
			'cancelled',
			'confirmed',
			'debrief_due',
			'planned',
			'postponed',
			'reported',
			'requested',
			'running',
		]);
		const standings = sql`select distinct partnership_status(id, ${today}::date) from partnerships order by 1`;
		expect(await column(standings)).toEqual(['active', 'ended', 'proposed', 'suspended']);
	});

	it('shows every state of a programme and of a round', async () => {
		const states = sql`
			select distinct exchange_round_state(status, opens_on, closes_on, starts_on, ends_on, ${today}::date)
			from exchange_rounds order by 1`;
		expect(await column(states)).toEqual([
			'announced',
			'cancelled',
			'closed',
			'completed',
			'completion_due',
			'draft',
			'open',
			'running',
		]);
		const standings = sql`select distinct status from exchange_programmes order by 1`;
		expect(await column(standings)).toEqual(['ended', 'planned', 'running']);
	});

	it('offers no exchange where the partnership is suspended', async () => {
		const open = sql`select r.label from exchange_rounds r
			join exchange_partnerships ep on ep.programme_id = r.programme_id
			where partnership_status(ep.partnership_id, ${today}::date) = 'suspended'
				and exchange_round_state(r.status, r.opens_on, r.closes_on, r.starts_on, r.ends_on, ${today}::date) <> 'completed'`;
		expect(await column(open)).toEqual([]);
	});

	it('shows every state of an agreement, of which the world reads the one of the facts', async () => {
		const states = sql`
			select distinct agreement_state(a.signed_first, a.in_force_from, a.ends_on, a.terminated_on, a.tacit_renewal_months,
				a.notice_months, s.signed_first, ${today}::date) from agreements a
			left join agreements s on s.predecessor_id = a.id order by 1`;
		expect(await column(states)).toEqual(['draft', 'ending', 'expired', 'in_force', 'renewed', 'terminated']);
		const known = sql`select title ->> 'de' from agreements where published_at is not null`;
		expect(await column(known)).toEqual(['Erklärung zur Zusammenarbeit im Integrationsbereich']);
		const unmarked = sql`select title ->> 'de' from agreements
			where title ->> 'de' not like '%(Beispiel)' and published_at is null`;
		expect(await column(unmarked)).toEqual(['Erneuerung der Partnerschaft']);
	});

	it('reports nothing that is still to come', async () => {
		expect(
			await sql`select title from visits where status = 'reported' and ends_on >= ${today}::date`,
		).toEqual([]);
	});

	it('has promises that are overdue, due this week and kept, on both sides', async () => {
		const [row] = await sql`
			select count(distinct owner) filter (where done_on is null and due_on < ${today}::date)::int as overdue,
				count(distinct owner) filter (where done_on is null and due_on - ${today}::date between 0 and 7)::int as week,
				count(distinct owner) filter (where done_on is not null)::int as kept
			from follow_ups`;
		expect(row).toEqual({ overdue: 2, week: 2, kept: 2 });
	});

	it('keeps the clock of the place', async () => {
		const found = sql`
			select distinct time_zone from agenda_items
			where to_char(starts_at at time zone time_zone, 'HH24:MI') = '09:00' order by 1`;
		expect(await column(found)).toContain('America/Chicago');
	});
});

describe('what is public', () => {
	it('has its texts, in German at least', async () => {
		const bare = await sql`
			select slug from visits where published_at is not null
				and (coalesce(public_title ->> 'de', '') = '' or coalesce(public_summary ->> 'de', '') = '')
			union select slug from partnerships where published_at is not null
				and (coalesce(summary ->> 'de', '') = '' or coalesce(description ->> 'de', '') = '')`;
		expect(bare).toEqual([]);
	});

	it('is enough to read in both languages, with one text still to be translated', async () => {
		const [row] = await sql`
			select count(*) filter (where starts_on < ${today}::date and public_summary ? 'en')::int as past,
				count(*) filter (where starts_on > ${today}::date)::int as coming,
				count(*) filter (where not public_summary ? 'en')::int as untranslated
			from visits where published_at is not null`;
		expect(row?.past).toBeGreaterThanOrEqual(10);
		expect(row?.coming).toBeGreaterThanOrEqual(2);
		expect(row?.untranslated).toBe(1);
	});
});

describe('filling', () => {
	it('leaves history of every table, by Demo', async () => {
		const actors = await sql`select distinct actor, actor_id from history`;
		expect(actors).toEqual([{ actor: 'Demo', actor_id: null }]);
		const silent = sql`
			select c.relname from pg_class c join pg_trigger t on t.tgrelid = c.oid and t.tgname = 'history'
			where not exists (select from history h where h.table_name = c.relname) order by 1`;
		expect(await column(silent)).toEqual(['access_links', 'exports', 'reports']);
	});

	it('gives an account to each role, each with a password of its own', async () => {
		expect([...new Set(accounts.map(({ role }) => role))].sort()).toEqual([
			'admin',
			'manager',
			'reader',
			'representative',
			'staff',
		]);
		expect(new Set(accounts.map(({ password }) => password)).size).toBe(accounts.length);
		const [{ email, password }] = accounts as [DemoAccount];
		const hash = sql`select password_hash from users where email = ${email}`;
		expect(await column(hash)).toEqual([`hash of ${password}`]);
		const without = sql`select name from users where password_hash is null and active`;
		expect(await column(without)).toEqual([]);
	});

	it('does nothing the second time', async () => {
		const before = await column(sql`select max(id) from history`);
		expect(await fillAgain()).toEqual([]);
		expect(await column(sql`select max(id) from history`)).toEqual(before);
	});

	it('leaves an office in real use alone', async () => {
		const other = await createTestDatabase();
		const connection = postgres(other.url, { max: 1, onnotice: () => {} });
		const office = openDatabase(other.url, { max: 1 });
		try {
			await asActor(office.db, 'Test', (tx) => user(tx, { role: 'admin' }));
			expect(await fillDemo({ databaseUrl: other.url, hashPassword })).toEqual([]);
			expect(await column(connection`select count(*)::int from partnerships`)).toEqual([0]);
		} finally {
			await Promise.all([connection.end(), office.close()]);
			await other.drop();
		}
	});
});
