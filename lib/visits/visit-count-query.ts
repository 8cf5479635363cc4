import 'server-only';
import { and, inArray, notInArray, sql } from 'drizzle-orm';
import { visits } from '@/db/schema/visits';
import type { OfficeContext } from '@/lib/context';
import { tripDirections, uncountedStatuses, type VisitCount } from './visit-counting';
import { type VisitFilter, visitsWhere } from './visit-filter';

/**
 * The filtered visits counted by domain.md's rules; the twin of countTrips in visit-counting.ts. What each
 * partnership's ledger decides is unrolled once into periods in force: the event that is the last to have
 * begun on a day decides that day, suspended ones hold, what concerns projects decides nothing.
 */
export async function countVisits(ctx: OfficeContext, filter: VisitFilter): Promise<VisitCount> {
	const counted = and(visitsWhere(ctx, filter), notInArray(visits.status, [...uncountedStatuses]));
	const [row] = await ctx.db.execute<VisitCount>(sql`
		with counted as materialized (
			select visits.id, visits.starts_on, ${inArray(visits.direction, [...tripDirections])} as trip
			from visits where ${counted}
		), stops as materialized (
			select c.id, s.territory_id, coalesce(s."from", c.starts_on) as day
			from counted c join visit_stops s on s.visit_id = c.id where c.trip
		), decided as (
			select partnership_id, type, coalesce(on_first, '-infinity') as since,
				lead(coalesce(on_first, '-infinity'), 1, 'infinity') over (
					partition by partnership_id
					order by on_first nulls first, on_last nulls first, created_at, id
				) as until
			from partnership_events
			where type in ('founded', 'suspended', 'resumed', 'ended')
				and not (type in ('suspended', 'resumed') and scope = 'project')
		), regions as materialized (
			select distinct a.territory_id, d.since, d.until
			from decided d
			join partnership_parties pp on pp.partnership_id = d.partnership_id and pp.side = 'partner'
			join territory_ancestors a on a.ancestor_id = pp.territory_id
			where d.type <> 'ended' and d.since < d.until
		)
		select count(*)::int as visits,
			(count(*) filter (where trip))::int as trips,
			(select count(distinct country_code)::int from territories
				where id in (select territory_id from stops)) as countries,
			(select count(*)::int from (select distinct s.id from stops s join regions r on r.territory_id = s.territory_id
				where s.day >= r.since and s.day < r.until) there) as "toPartnerRegions"
		from counted`);
	return row ?? { visits: 0, trips: 0, countries: 0, toPartnerRegions: 0 };
}
