import 'server-only';
import { and, inArray, notInArray, type SQL, sql } from 'drizzle-orm';
import { visits } from '@/db/schema/visits';
import type { OfficeContext } from '@/lib/context';
import { tripDirections, uncountedStatuses } from '@/lib/counting';
import { keptUntilChanged } from '@/lib/kept-counts';
import { type VisitFilter, visitsWhere } from './visit-filter-sql';
import { regionsInForce } from './visit-region-sql';

export type VisitCount = {
	visits: number;
	trips: number;
	countries: number;
	toPartnerRegions: number;
	/** Trips of which nobody knows where they went: missing in the two before. */
	withoutStop: number;
};

/** The filtered visits counted by domain.md's rules, kept until something changes; the twin of countTrips in visit-test-counting.ts. */
export function countVisits(ctx: OfficeContext, filter: VisitFilter): Promise<VisitCount> {
	const counted = and(visitsWhere(ctx, filter), notInArray(visits.status, [...uncountedStatuses]));
	const { sql: text, params } = ctx.db.select({ id: visits.id }).from(visits).where(counted).toSQL();
	return keptUntilChanged(ctx, JSON.stringify(['trips', text, params]), () => countedBy(ctx, counted));
}

async function countedBy(ctx: OfficeContext, counted: SQL | undefined): Promise<VisitCount> {
	const [row] = await ctx.db.execute<VisitCount>(sql`
		with counted as materialized (
			select visits.id, visits.starts_on, ${inArray(visits.direction, [...tripDirections])} as trip
			from visits where ${counted}
		), stops as materialized (
			select c.id, s.territory_id, coalesce(s."from", c.starts_on) as day
			from counted c join visit_stops s on s.visit_id = c.id where c.trip
		), regions as materialized (${regionsInForce})
		select count(*)::int as visits,
			(count(*) filter (where trip))::int as trips,
			(select count(distinct country_code)::int from territories
				where id in (select territory_id from stops)) as countries,
			(select count(*)::int from (select distinct s.id from stops s join regions r on r.territory_id = s.territory_id
				where s.day >= r.since and s.day < r.until) there) as "toPartnerRegions",
			(count(*) filter (where trip and id not in (select id from stops)))::int as "withoutStop"
		from counted`);
	return row ?? { visits: 0, trips: 0, countries: 0, toPartnerRegions: 0, withoutStop: 0 };
}
