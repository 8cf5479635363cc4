import 'server-only';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { reports } from '@/db/schema/reports';
import { visits } from '@/db/schema/visits';
import { visibleReports } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { tripDirections, without } from '@/lib/counting';
import type { Day } from '@/lib/dates';
import { noFilter, visitsWhere } from '@/lib/visits/visit-filter-sql';
import type { ReportChanges } from './report';
import type { TripScope } from './trip-links';
import type { TripNames } from './trip-names';
import { countedWhere, visitRows } from './trip-queries';
import type { Breakdown, Figure, ReportVisit } from './trips';

type Report = { id: string; frozenOn: Day };

/** The rows that a frozen report keeps, read where they lie: `visit` as JSON, its `id`, and its `place` among them. */
const keptRows = ({ user }: OfficeContext, { id }: Pick<Report, 'id'>) => sql`
	select visit, (visit ->> 'id')::uuid as id, place
	from ${reports}, jsonb_array_elements(figures -> 'visits') with ordinality as kept (visit, place)
	where ${and(eq(reports.id, id), visibleReports(user))}`;

const under = (list: 'topics' | 'countries' | 'partnerships', key: string, element: unknown) =>
	key === without
		? sql`visit -> ${list}::text = '[]'`
		: sql`visit -> ${list}::text @> ${JSON.stringify([element])}::jsonb`;

/** Whether a row stands in a line of a table. */
function standsUnder(by: Breakdown, key: string): SQL {
	switch (by) {
		case 'cost':
			return sql`(visit ->> 'ownCost' is null) = ${key === 'no'} and ${key} in ('yes', 'no')`;
		case 'head':
			return sql`coalesce(visit -> 'head' ->> 'key', ${without}) = ${key}`;
		case 'kind':
			return sql`visit ->> 'kind' = ${key}`;
		case 'topic':
			return under('topics', key, { key });
		case 'country':
			return under('countries', key, key);
		case 'partnership':
			return under('partnerships', key, { id: key });
		default:
			return sql`left(visit ->> 'startsOn', ${by === 'year' ? 4 : 7}) = ${key}`;
	}
}

const ofGroup = (group: Exclude<Figure['group'], 'all'>) =>
	({
		trips: sql`visit ->> 'direction' in ${tripDirections}`,
		guests: sql`visit ->> 'direction' = 'incoming'`,
		virtual: sql`visit ->> 'direction' = 'virtual'`,
	})[group];

/** The rows behind a figure; `today` is the day of counting. The twin of rowsBehind in trip-test-counting.ts. */
const behind = ({ group, by, key = '', region, ahead, government }: Figure, today: Day) =>
	and(
		group === 'all' ? undefined : ofGroup(group),
		by ? standsUnder(by, key) : undefined,
		region &&
			(region === 'yes' ? sql`visit ->> 'region' is not null` : sql`visit ->> 'region' = 'suspended'`),
		ahead ? sql`visit ->> 'startsOn' > ${today}` : undefined,
		government ? sql`(visit ->> 'government')::boolean` : undefined,
	) ?? sql`true`;

/** A visit as far as its change would change a report; a topic that was renamed does not. */
const essence = (visit: SQL) => sql`(${visit} - '{topics,partnerships,countryOnly,government}'::text[]
	|| jsonb_build_object('topics', jsonb_path_query_array(${visit}, '$.topics[*].key'),
		'partnerships', jsonb_path_query_array(${visit}, '$.partnerships[*].id')))`;

/** Rows of the table `kept`, each with what became of it: `gone`, `changed` (or no longer counted), or null. */
const withFate = (ctx: OfficeContext, scope: TripScope) => sql`
	select kept.*, case when now.id is null then 'gone' when counted.id is null
		or (kept.visit ? 'government' and kept.visit -> 'government' <> now.visit -> 'government')
		or ${essence(sql`kept.visit`)} <> ${essence(sql`now.visit`)} then 'changed' end as fate
	from kept left join (select to_jsonb(v) as visit, v.id
		from (${visitRows(ctx, and(visitsWhere(ctx, noFilter), sql`${visits.id} in (select id from kept)`))}) v) now using (id)
	left join (select ${visits.id} from ${visits} where ${countedWhere(ctx, scope)}) counted using (id)`;

export type KeptVisit = ReportVisit & { fate: 'gone' | 'changed' | null };

/** So many rows stand on a page. */
export const keptPerPage = 200;

/** One page (from 1) of the rows behind a figure of a frozen report of trips, and how many there are. */
export async function keptVisits(
	ctx: OfficeContext,
	report: Report & TripScope,
	figure: Figure,
	page: number,
): Promise<{ rows: KeptVisit[]; total: number }> {
	const [found] = await ctx.db.execute<{ rows: KeptVisit[]; total: number }>(sql`
		with behind as materialized (${keptRows(ctx, report)} and ${behind(figure, report.frozenOn)}),
		kept as materialized (select * from behind order by place limit ${keptPerPage} offset ${(page - 1) * keptPerPage})
		select (select count(*)::int from behind) as total,
			(select coalesce(jsonb_agg(visit || jsonb_build_object('fate', fate) order by place), '[]')
				from (${withFate(ctx, report)}) told) as rows`);
	return found ?? { rows: [], total: 0 };
}

/** What has become of the visits that a frozen report counted. */
export async function reportChanges(ctx: OfficeContext, report: Report & TripScope): Promise<ReportChanges> {
	const [found] = await ctx.db.execute<ReportChanges>(sql`with kept as materialized (${keptRows(ctx, report)})
		select (count(*) filter (where fate = 'changed'))::int as changed, (count(*) filter (where fate = 'gone'))::int as gone,
			(select count(*)::int from ${visits} where ${countedWhere(ctx, report)} and ${visits.id} not in (select id from kept)) as added
		from (${withFate(ctx, report)}) told`);
	return found ?? { changed: 0, gone: 0, added: 0 };
}

/** What the rows of a frozen report call its lines; a head is called as on the latest visit. */
export async function keptNames(ctx: OfficeContext, report: Pick<Report, 'id'>): Promise<TripNames> {
	const labels = (list: 'topics' | 'partnerships', key: 'key' | 'id') => sql`
		select each ->> ${key}::text as key, each -> 'label' as label, place from kept, jsonb_array_elements(visit -> ${list}::text) each`;
	const [found] = await ctx.db.execute<TripNames>(sql`with kept as materialized (${keptRows(ctx, report)})
		select (select coalesce(jsonb_object_agg(visit -> 'head' ->> 'key', visit -> 'head' order by place), '{}')
				from kept where visit -> 'head' ->> 'key' is not null) as heads,
			(select coalesce(jsonb_object_agg(key, label order by place), '{}')
				from (${labels('topics', 'key')} union all ${labels('partnerships', 'id')}) called) as labels`);
	return found ?? { heads: {}, labels: {} };
}
