import 'server-only';
import { sql } from 'drizzle-orm';

/**
 * Territories in or below the partner side of a partnership, each with the days from `since` to before `until`
 * on which that partnership was in force, and whether it was `suspended` then. The entry that is the last to
 * have begun on a day decides that day; what concerns projects decides nothing. The twin of partnerRegions in
 * visit-test-counting.ts.
 */
export const regionsInForce = sql`
	select distinct a.territory_id, d.since, d.until, d.type = 'suspended' as suspended
	from (
		select partnership_id, type, coalesce(on_first, '-infinity') as since,
			lead(coalesce(on_first, '-infinity'), 1, 'infinity') over (
				partition by partnership_id
				order by on_first nulls first, on_last nulls first, created_at, id
			) as until
		from ledger_entries
		where type in ('founded', 'suspended', 'resumed', 'ended')
			and not (type in ('suspended', 'resumed') and scope = 'project')
	) d
	join partnership_parties pp on pp.partnership_id = d.partnership_id and pp.side = 'partner'
	join territory_ancestors a on a.ancestor_id = pp.territory_id
	where d.type <> 'ended' and d.since < d.until`;

/**
 * The ids of the visits with a stop in a partner region on the stop's first day (the visit's, if the stop has
 * none), each with `suspended`: whether every partnership so reached rested. domain.md, counting rules 2 and 5.
 */
export const visitsToRegions = sql`
	select s.visit_id, bool_and(r.suspended) as suspended
	from visit_stops s
	join visits there on there.id = s.visit_id
	join (${regionsInForce}) r on r.territory_id = s.territory_id
		and r.since <= coalesce(s."from", there.starts_on) and coalesce(s."from", there.starts_on) < r.until
	group by s.visit_id`;

/**
 * The ids of the visits with a stop of which no more than the country is known, while a partner region in force on that
 * day lies in it: whether they led there nobody can tell.
 */
export const visitsToCountriesOfRegions = sql`
	select distinct s.visit_id
	from visit_stops s
	join visits there on there.id = s.visit_id
	join (
		select distinct c.id, r.since, r.until from (${regionsInForce}) r
		join territory_ancestors a on a.territory_id = r.territory_id
		join territories c on c.id = a.ancestor_id and c.kind = 'country'
	) country on country.id = s.territory_id
		and country.since <= coalesce(s."from", there.starts_on) and coalesce(s."from", there.starts_on) < country.until`;
