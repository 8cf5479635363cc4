import 'server-only';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { visits } from '@/db/schema/visits';
import type { OfficeContext } from '@/lib/context';
import { uncountedStatuses } from '@/lib/counting';
import { noFilter, type VisitFilter, visitsWhere } from '@/lib/visits/visit-filter-sql';
import { visitsToCountriesOfRegions, visitsToRegions } from '@/lib/visits/visit-region-sql';
import type { TripScope } from './trip-links';
import type { ReportVisit } from './trips';

const reached = sql`(${visitsToRegions}) reached`;
const vague = sql`(${visitsToCountriesOfRegions}) vague`;

const columns = {
	id: visits.id,
	title: visits.title,
	startsOn: visits.startsOn,
	endsOn: visits.endsOn,
	direction: visits.direction,
	kind: visits.kind,
	ownCost: visits.ownCost,
	region: sql<
		ReportVisit['region']
	>`case reached.suspended when true then 'suspended' when false then 'active' end`,
	head: sql<ReportVisit['head']>`(select json_build_object('key', coalesce(m.person_id::text, m.name_then),
		'name', m.name_then, 'office', m.office_then)
		from delegation_members m where m.visit_id = visits.id and m.is_head)`,
	topics: sql<
		ReportVisit['topics']
	>`(select coalesce(json_agg(json_build_object('key', t.key, 'label', t.label)
		order by t.position, t.key), '[]')
		from visit_topics vt join topics t on t.id = vt.topic_id where vt.visit_id = visits.id)`,
	countries: sql<string[]>`array(select t.country_code from visit_stops s
		join territories t on t.id = s.territory_id
		where s.visit_id = visits.id group by t.country_code order by min(s.position), t.country_code)::text[]`,
	partnerships: sql<
		ReportVisit['partnerships']
	>`(select coalesce(json_agg(json_build_object('id', p.id, 'label', p.label)
		order by (p.label ->> 'de') collate "de-natural", p.slug), '[]')
		from visit_partnerships vp join partnerships p on p.id = vp.partnership_id where vp.visit_id = visits.id)`,
	countryOnly: sql<boolean>`vague.visit_id is not null`,
	government: sql<boolean>`exists (select from delegation_members m
		where m.visit_id = visits.id and m.counts_as_government)`,
};

const read = ({ db }: Pick<OfficeContext, 'db'>, where: SQL | undefined): Promise<ReportVisit[]> =>
	db
		.select(columns)
		.from(visits)
		.leftJoin(reached, eq(sql`reached.visit_id`, visits.id))
		.leftJoin(vague, eq(sql`vague.visit_id`, visits.id))
		.where(where)
		.orderBy(visits.startsOn, visits.id);

const filterOf = ({ from, to, government }: TripScope): VisitFilter => ({
	...noFilter,
	...{ from, to, government: government ? 'yes' : null },
});

/**
 * The visits that a report counts: those that begin in the period (as in the list of visits, so that no journey
 * counts in two reports), neither postponed nor cancelled; with `government` only those with somebody in the
 * delegation who counts as a member of government.
 */
export function countedVisits(ctx: OfficeContext, scope: TripScope): Promise<ReportVisit[]> {
	return read(ctx, visitsWhere(ctx, { ...filterOf(scope), counted: 'all' }));
}

/** How many visits of the period are not counted, being postponed or cancelled. */
export async function uncountedVisits(ctx: OfficeContext, scope: TripScope): Promise<number> {
	const where = and(visitsWhere(ctx, filterOf(scope)), inArray(visits.status, [...uncountedStatuses]));
	return ctx.db.$count(visits, where);
}

/** These visits as they stand now, whether they count or not; who is missing there is gone. */
export async function visitsNow(ctx: OfficeContext, ids: string[]): Promise<ReportVisit[]> {
	if (ids.length === 0) return [];
	return read(ctx, and(visitsWhere(ctx, noFilter), sql`${visits.id} = any(${`{${ids.join(',')}}`}::uuid[])`));
}
