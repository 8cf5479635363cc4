import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import type { Day } from '@/lib/dates';

/**
 * Itself and all of which it has emerged by `today`, as rows of `id` and `until`. What it was divided from may live on: of that only
 * what was before the division is its past (`until`, a day; null is without end). What merged into it is all its past.
 */
const past = (id: string | SQL, today: Day) => sql`
	with recursive past as (
		select ${id}::uuid as id, null::date as until
		union select s.from_id, case when s.kind = 'split' then least(past.until, s.on_last) else past.until end
			from territory_successions s join past on past.id = s.to_id
			where s.on_first <= ${today}::date
	)`;

/** The territories of its past and all that lies in them: rows of `territory_id` and `until`. */
export const reachOf = (id: string | SQL, today: Day) => sql`
	${past(id, today)}
	select a.territory_id, nullif(max(coalesce(past.until, 'infinity')), 'infinity') as until
	from territory_ancestors a join past on past.id = a.ancestor_id group by 1`;

/** The ids of the territories of its past alone, without what lies in them. */
export const pastOf = (id: string, today: Day) => sql`${past(id, today)} select id from past`;

/** What lies in the territories of its past, these themselves left out: the same rows. */
export const withinOf = (id: string, today: Day) => sql`
	${past(id, today)}
	select a.territory_id, nullif(max(coalesce(past.until, 'infinity')), 'infinity') as until
	from territory_ancestors a join past on past.id = a.ancestor_id
	where a.territory_id not in (select id from past) group by 1`;

/**
 * The ids of territories whose present is its own: all that lies in it and in what merged into it or was called so before.
 * What it was divided from and lives on beside it is none of them.
 */
export const presentOf = (id: string | SQL, today: Day) =>
	sql`select reach.territory_id from (${reachOf(id, today)}) reach where reach.until is null`;

/** The ids of visits with a stop in it, in a part of it, or in its past. */
export const visitsReaching = (id: string, today: Day) => sql`
	select s.visit_id from visit_stops s join (${reachOf(id, today)}) reach on reach.territory_id = s.territory_id
	join visits v on v.id = s.visit_id where reach.until is null or v.starts_on <= reach.until`;

/** How many of the partnerships that fit `where` have it, a part of it or of its past as a party. */
export const partnershipsReaching = (id: SQL, today: Day, where: SQL | undefined) => sql<number>`(
	select count(distinct partnerships.id)::int from (${reachOf(id, today)}) reach
	join partnership_parties pp on pp.territory_id = reach.territory_id
	join partnerships on partnerships.id = pp.partnership_id
	where ${foundedBy} and ${where ?? sql`true`})`;

/** Whether the partnership `p` belongs to a past that ended with `until`: it was founded by then, or nobody knows when. */
export const foundedBy = sql`(reach.until is null or coalesce((select min(e.on_first) from ledger_entries e
	where e.partnership_id = partnerships.id and e.type = 'founded'), '-infinity') <= reach.until)`;
