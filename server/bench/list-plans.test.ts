import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, openDatabase } from '@/db';
import { createTestDatabase, type TestDatabase } from '@/db/test-database';
import type { Role } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { listPartnerships } from '@/lib/partnerships/partnership-list';
import { loadPartnershipParams } from '@/lib/partnerships/partnership-params';
import { quietPartnerships } from '@/lib/partnerships/partnership-quiet-queries';
import { listPeople } from '@/lib/people/person-list';
import { loadPersonParams } from '@/lib/people/person-params';
import { loadHistoryParams } from '@/lib/register/history-params';
import { wholeHistory } from '@/lib/register/history-queries';
import { listVisits } from '@/lib/visits/visit-list';
import { loadVisitParams } from '@/lib/visits/visit-params';
import { Recorder } from './recorder';

const [visits, people, partnerships] = [20_000, 400, 40];
const today = '2026-11-22';

let database: TestDatabase;
let opened: ReturnType<typeof openDatabase>;
let db: Database;
const recorder = new Recorder();

/** Days spread over eleven years; every twentieth visit is cancelled. Triggers rest: what they derive is written along. */
const fill = [
	...['visits', 'visit_partnerships', 'delegation_members', 'partnerships', 'people', 'history'].map(
		(table) => `alter table ${table} disable trigger user`,
	),
	`create temporary table day as select v, date '2016-01-01' + (v * 7919 % 4000) as day, v % 20 = 0 as off
		from generate_series(1, ${visits}) v`,
	`create function id(kind int, n bigint) returns uuid language sql immutable
		return (lpad(to_hex(n), 8, '0') || '-' || lpad(to_hex(kind), 4, '0') || '-7000-8000-000000000000')::uuid`,
	`insert into visits (id, title, direction, kind, starts_on, ends_on, status, cancelled_reason)
		select id(1, v), 'Besuch ' || v * 31 % ${visits}, (array['incoming', 'outgoing'])[1 + v % 2], 'expert', day, day + 2,
			case when off then 'cancelled' else 'confirmed' end, case when off then 'Streik' end from day`,
	`insert into people (id, family_name) select id(2, p), 'Muster' || p from generate_series(1, ${people}) p`,
	`insert into partnership_kinds (id, key, label) values (id(9, 1), 'plans', '{"de": "Region"}')`,
	`insert into partnerships (id, slug, kind_id)
		select id(4, p), 'p-' || p, id(9, 1) from generate_series(1, ${partnerships}) p`,
	`insert into ledger_entries (partnership_id, type, "on", on_first, on_last)
		select id(4, p), 'founded', '1990', '1990-01-01', '1990-12-31' from generate_series(1, ${partnerships}) p`,
	`insert into visit_partnerships select id(1, v), id(4, 1 + v % ${partnerships}), case when not off then day end from day`,
	`insert into delegation_members (visit_id, person_id, name_then, counted_on)
		select id(1, v), id(2, 1 + (v * 3 + m) % ${people}), 'Muster', case when not off then day end
		from day, generate_series(1, 3) m`,
	`insert into history (at, actor, operation, table_name, record_id, subject_table, subject_id)
		select timestamptz '2020-01-01' + v * interval '1 hour', 'Test', 'insert',
			case when v = 5 then 'topics' else 'visits' end, id(1, v), case when v = 5 then 'topics' else 'visits' end, id(1, v)
		from generate_series(1, ${visits}) v`,
	...['visits', 'visit_partnerships', 'delegation_members', 'partnerships', 'people', 'history'].map(
		(table) => `alter table ${table} enable trigger user`,
	),
];

beforeAll(async () => {
	database = await createTestDatabase();
	opened = openDatabase(database.url, { max: 1, logger: recorder });
	db = opened.db;
	await db.execute(sql`select set_config('jumelage.actor_name', 'Test', false)`);
	for (const statement of fill) await db.execute(sql.raw(statement));
	await db.execute(sql`vacuum analyze`);
}, 60_000);
afterAll(async () => {
	await opened.close();
	await database.drop();
});

const as = (role: Role, partnershipIds: string[] = []): OfficeContext => ({
	db,
	today,
	user: { id: crypto.randomUUID(), name: '', email: '', role, locale: 'de', sessionId: '', partnershipIds },
});
const admin = () => as('admin');
const own = () => as('representative', ['00000003-0004-7000-8000-000000000000']);

type Plan = Record<string, unknown> & { Plans?: Plan[] };
const blocksOf = (plan: Plan) => Number(plan['Shared Hit Blocks']) + Number(plan['Shared Read Blocks']);
const literal = (value: unknown) => `'${String(value).replaceAll("'", "''")}'`;

/** How many there are is kept until something changes, and asked apart from the rows. */
const counts = /^select count\(/;

/** Pages of 8 kB that all other statements together touch, planned by PostgreSQL as it plans what was asked often already. */
async function blocks(work: () => Promise<unknown>, times = 10): Promise<number> {
	for (let time = 0; time < times; time++) await work();
	let touched = 0;
	for (const { query, params } of await recorder.record(work)) {
		if (counts.test(query)) continue;
		const [kept] = await db.execute<{ name: string }>(
			sql.raw(`select name from pg_prepared_statements where statement = ${literal(query)}`),
		);
		const name = kept?.name ?? 'once';
		if (!kept) await db.execute(sql.raw(`prepare once as ${query}`));
		const values = params.length > 0 ? `(${params.map(literal).join(', ')})` : '';
		const [row] = await db.execute<{ 'QUERY PLAN': { Plan: Plan }[] }>(
			sql.raw(`explain (analyze, buffers, timing off, format json) execute ${name}${values}`),
		);
		if (!kept) await db.execute(sql.raw('deallocate once'));
		touched += blocksOf(row?.['QUERY PLAN'][0]?.Plan ?? {});
	}
	return touched;
}

const list = (ctx: () => OfficeContext, search: string) => async () =>
	listVisits(ctx(), await loadVisitParams(new URLSearchParams(search)), 'de');
const peopleBy = (ctx: () => OfficeContext, search: string) => async () =>
	listPeople(ctx(), await loadPersonParams(new URLSearchParams(search)));
const partnershipsBy = (search: string) => async () =>
	listPartnerships(admin(), await loadPartnershipParams(new URLSearchParams(search)), 'de');
const historyOf = (search: string) => async () =>
	wholeHistory(admin(), await loadHistoryParams(new URLSearchParams(search)));

/** Bounds stand above what was measured, and below what is touched without the index, as the next test shows. */
it.each([
	['visits, first page', list(admin, ''), 600],
	['visits, last page', list(admin, 'page=800'), 600],
	['visits by title, last page', list(admin, 'sort=title&page=800'), 600],
	['visits, filtered', list(admin, 'direction=outgoing&state=cancelled'), 600],
	// Each of the five hundred is looked up once.
	['visits of a partnership', list(admin, 'partnership=00000003-0004-7000-8000-000000000000'), 3000],
	['visits of a representative', list(own, ''), 3000],
	['people, last page', peopleBy(admin, 'page=16'), 600],
	['people by the last visit', peopleBy(admin, 'sort=-lastMet'), 3000],
	['partnerships by the last visit', partnershipsBy('sort=-lastVisit'), 1500],
	['quiet partnerships', () => quietPartnerships(admin(), 'de'), 1500],
	['history of a table', historyOf('table=topics'), 300],
	['history until a day', historyOf('to=2020-02-01'), 300],
])('%s touches few pages, asked the tenth time', async (_, work, most) => {
	expect(await blocks(work)).toBeLessThan(most);
});

it.each([
	['delegation_members_person', peopleBy(admin, 'sort=-lastMet'), 3000],
	['visit_partnerships_partnership', partnershipsBy('sort=-lastVisit'), 1500],
	['history_table', historyOf('table=topics'), 300],
	['visits_title_order', list(admin, 'sort=title&page=800'), 600],
])('notices that %s is missing', async (index, work, most) => {
	const [was] = await db.execute<{ definition: string }>(
		sql`select pg_get_indexdef(${index}::regclass) as definition`,
	);
	await db.execute(sql.raw(`drop index ${index}`));
	try {
		expect(await blocks(work, 0)).toBeGreaterThan(most);
	} finally {
		await db.execute(sql.raw(was?.definition ?? ''));
	}
});
