import 'server-only';
import { inArray, type SQL, sql } from 'drizzle-orm';
import { visits } from '@/db/schema/visits';
import { tripDirections, without } from '@/lib/counting';
import type { Day } from '@/lib/dates';
import { regionsInForce } from '@/lib/visits/visit-region-sql';
import { timeBreakdown } from './trip-figures';
import type { Breakdown } from './trips';

/** How many visits, how many of them led to a partner region, and how many only to ones that rested. */
const counts = sql`count(*)::int as visits, (count(*) filter (where region))::int as regions,
	(count(*) filter (where suspended))::int as suspended`;

/** How far a stop reaches, the least first: only its country is known, a region that rests, one in force. */
const [country, resting, inForce] = [1, 2, 3].map((reach) => sql.raw(String(reach)));

/**
 * The visits that count and what they are counted by, as tables of one statement. They are numbered in the order of their
 * days: to join and count numbers takes half as long as ids.
 */
const tables = (where: SQL | undefined) => sql`
	counted as materialized (
		select (row_number() over (order by visits.starts_on, visits.id))::int as n, visits.id, visits.starts_on, visits.kind,
			case when ${inArray(visits.direction, [...tripDirections])} then 'trips'
				when visits.direction = 'incoming' then 'guests' else 'virtual' end as grp
		from visits where ${where}
	), stops as materialized (
		select c.n, c.grp, s.territory_id, coalesce(s."from", c.starts_on) as day
		from counted c join visit_stops s on s.visit_id = c.id where c.grp <> 'virtual'
	), regions as materialized (${regionsInForce}
	), reaches as materialized (
		select territory_id, since, until, case when suspended then ${resting} else ${inForce} end as reach from regions
		union all select distinct t.id, r.since, r.until, ${country} from regions r
			join territory_ancestors a on a.territory_id = r.territory_id
			join territories t on t.id = a.ancestor_id and t.kind = 'country'
	), reached as (
		select s.n, max(coalesce(r.reach, 0)) as reach from stops s left join reaches r on r.territory_id = s.territory_id
			and r.since <= s.day and s.day < r.until group by s.n
	), flags as materialized (
		select c.*, r.reach, coalesce(r.reach >= ${resting}, false) as region, coalesce(r.reach = ${resting}, false) as suspended
		from counted c left join reached r on r.n = c.n where c.grp <> 'virtual'
	), government as materialized (
		select n, region, suspended, reach, starts_on from flags where grp = 'trips' and exists (
			select from delegation_members m where m.visit_id = flags.id and m.counts_as_government)
	), costs as materialized (
		select n, grp, v.own_cost from flags join visits v using (id) where v.own_cost is not null
	), there as materialized (
		select distinct n, country_code::text from stops join territories on territories.id = territory_id where grp = 'trips'
	), heads as materialized (
		select m.person_id, case when m.person_id is null then m.name_then end as name, max(n) as latest, ${counts}
		from flags left join delegation_members m on m.visit_id = flags.id and m.is_head where grp = 'trips' group by 1, 2
	), latest as materialized (
		select counted.id, coalesce(heads.person_id::text, heads.name) as key from heads join counted on n = latest
	)`;

/** The lines of every table of both groups. A visit is counted under every key that it has, or under that of having none. */
const lines = (time: 'month' | 'year') => sql`
	lines (by, grp, key, visits, regions, suspended) as materialized (
		select 'kind', grp, kind, ${counts} from flags group by grp, kind
		union all select ${time}::text, grp, to_char(starts_on, ${time === 'year' ? 'YYYY' : 'YYYY-MM'}) as period,
			sum(visits)::int, sum(regions)::int, sum(suspended)::int
			from (select grp, starts_on, ${counts} from flags group by 1, 2) day group by grp, period
		union all select 'topic', grp, coalesce((select key from topics where topics.id = topic_id), ${without}),
			visits, regions, suspended
			from (select grp, topic_id, ${counts} from flags left join visit_topics on visit_id = id group by 1, 2) topic
		union all select 'partnership', grp, coalesce(partnership_id::text, ${without}), visits, regions, suspended
			from (select grp, partnership_id, ${counts} from flags left join visit_partnerships on visit_id = id
				where grp = 'guests' group by 1, 2) partnership
		union all select 'country', grp, coalesce(country_code, ${without}), ${counts}
			from flags left join there using (n) where grp = 'trips' group by grp, country_code
		union all select 'head', 'trips', coalesce(person_id::text, name, ${without}), sum(visits)::int, sum(regions)::int,
			sum(suspended)::int from heads group by 3
	)`;

/** A table with its largest line first, what has no key last; years and months in their order. */
function table(grp: 'trips' | 'guests', by: Breakdown): SQL {
	const order = by === 'year' || by === 'month' ? sql`` : sql`key = ${without}, visits desc,`;
	return sql`${by}::text, (select coalesce(jsonb_agg(jsonb_build_object('key', key, 'count', visits, 'toPartnerRegions', regions,
		'suspended', suspended) order by ${order} key collate "C"), '[]') from lines where grp = ${grp} and by = ${by})`;
}

type Group = { visits: SQL; costs: SQL; countries: SQL; tables: SQL[] };

const group = ({ visits: among, costs, countries, tables: by }: Group, today: Day) => sql`(
	select jsonb_build_object('count', count(*), 'toPartnerRegions', count(*) filter (where region),
		'suspended', count(*) filter (where suspended), 'withoutStop', count(*) filter (where reach is null),
		'countryOnly', count(*) filter (where reach = ${country}), 'ahead', count(*) filter (where starts_on > ${today}::date),
		'countries', (select count(distinct country_code) from ${countries}),
		'cost', (select jsonb_build_object('entered', count(*), 'missing', (select count(*) from ${among}) - count(*),
			'sum', coalesce(sum(own_cost), 0)) from costs where ${costs}),
		'by', jsonb_build_object(${sql.join(by, sql`, `)})) from ${among})`;

/** What the lines are called: a head as on their latest visit. */
const names = sql`jsonb_build_object(
	'heads', (select coalesce(jsonb_object_agg(key, jsonb_build_object('name', name_then, 'office', office_then)), '{}')
		from latest join delegation_members on visit_id = latest.id and is_head),
	'labels', (select coalesce(jsonb_object_agg(key, label), '{}') from (
		select key, label from topics where key in (select key from lines where by = 'topic')
		union all select id::text, label from partnerships
			where id::text in (select key from lines where by = 'partnership')) called))`;

/**
 * The figures of the visits that `where` finds, none of them postponed or cancelled, and what their lines are called: one
 * row of `figures`, `names` and `rows`, which is the same only for the same visits. The twin of tripFigures in
 * trip-test-counting.ts; domain.md, counting rules 1, 2 and 5.
 */
export function tripFigureSql(
	where: SQL | undefined,
	{ from, to, today }: { from: Day; to: Day; today: Day },
): SQL {
	const time = timeBreakdown(from, to);
	const trips = {
		...{ visits: sql`flags where grp = 'trips'`, costs: sql`grp = 'trips'`, countries: sql`there` },
		tables: (['country', 'head', 'kind', 'topic', time] as const).map((by) => table('trips', by)),
	};
	const government = {
		...{ visits: sql`government`, costs: sql`n in (select n from government)`, tables: [] },
		countries: sql`there where n in (select n from government)`,
	};
	const guests = {
		...{ visits: sql`flags where grp = 'guests'`, costs: sql`grp = 'guests'` },
		countries: sql`territories where id in (select territory_id from stops where grp = 'guests')`,
		tables: (['partnership', 'kind', 'topic', time] as const).map((by) => table('guests', by)),
	};
	return sql`with ${tables(where)}, ${lines(time)}
		select jsonb_build_object('visits', (select count(*) from counted),
			'virtual', (select count(*) from counted where grp = 'virtual'), 'trips', ${group(trips, today)},
			'government', ${group(government, today)}, 'guests', ${group(guests, today)}) as figures, ${names} as names,
			(select coalesce(sum(uuid_hash_extended(id, 0)), 0)::text from counted) as rows`;
}
