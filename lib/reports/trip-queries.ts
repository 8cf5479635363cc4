import 'server-only';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { visits } from '@/db/schema/visits';
import type { OfficeContext } from '@/lib/context';
import { uncountedStatuses } from '@/lib/counting';
import type { Day } from '@/lib/dates';
import { noFilter, type VisitFilter, visitsWhere } from '@/lib/visits/visit-filter-sql';
import { visitsToCountriesOfRegions, visitsToRegions } from '@/lib/visits/visit-region-sql';
import type { CountedTrips } from './report';
import { tripFigureSql } from './trip-figure-sql';
import type { TripScope } from './trip-links';
import type { ReportVisit } from './trips';

const reached = sql`(${visitsToRegions}) reached`;
const vague = sql`(${visitsToCountriesOfRegions}) vague`;

/** The columns of a ReportVisit by its own names, for a frozen report keeps them under these. */
const columns = {
	id: visits.id,
	title: visits.title,
	startsOn: sql<Day>`${visits.startsOn}`.as('startsOn'),
	endsOn: sql<Day>`${visits.endsOn}`.as('endsOn'),
	direction: visits.direction,
	kind: visits.kind,
	ownCost: sql<number | null>`${visits.ownCost}`.mapWith(visits.ownCost).as('ownCost'),
	region: sql<
		ReportVisit['region']
	>`case reached.suspended when true then 'suspended' when false then 'active' end`.as('region'),
	head: sql<ReportVisit['head']>`(select json_build_object('key', coalesce(m.person_id::text, m.name_then),
		'name', m.name_then, 'office', m.office_then)
		from delegation_members m where m.visit_id = visits.id and m.is_head)`.as('head'),
	topics: sql<
		ReportVisit['topics']
	>`(select coalesce(json_agg(json_build_object('key', t.key, 'label', t.label)
		order by t.position, t.key), '[]')
		from visit_topics vt join topics t on t.id = vt.topic_id where vt.visit_id = visits.id)`.as('topics'),
	countries: sql<string[]>`array(select t.country_code from visit_stops s
		join territories t on t.id = s.territory_id
		where s.visit_id = visits.id group by t.country_code order by min(s.position), t.country_code)::text[]`.as(
		'countries',
	),
	partnerships: sql<
		ReportVisit['partnerships']
	>`(select coalesce(json_agg(json_build_object('id', p.id, 'label', p.label)
		order by (p.label ->> 'de') collate "de-natural", p.slug), '[]')
		from visit_partnerships vp join partnerships p on p.id = vp.partnership_id where vp.visit_id = visits.id)`.as(
		'partnerships',
	),
	countryOnly: sql<boolean>`vague.visit_id is not null`.as('countryOnly'),
	government: sql<boolean>`exists (select from delegation_members m
		where m.visit_id = visits.id and m.counts_as_government)`.as('government'),
};

/** Visits as a report keeps them, in the order of their days, not yet run. */
export const visitRows = ({ db }: Pick<OfficeContext, 'db'>, where: SQL | undefined) =>
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

/** Which visits a report counts. */
export const countedWhere = (ctx: OfficeContext, scope: TripScope) =>
	visitsWhere(ctx, { ...filterOf(scope), counted: 'all' });

type Counted = Pick<CountedTrips, 'figures' | 'names' | 'rows'>;

/**
 * The figures of a report's visits, counted by the database: those that begin in the period (as in the list of visits,
 * so that no journey counts in two reports), neither postponed nor cancelled; with `government` only those with
 * somebody in the delegation who counts as a member of government.
 */
export async function countTrips(ctx: OfficeContext, scope: TripScope): Promise<Counted> {
	const [found] = await ctx.db.execute<Counted>(
		tripFigureSql(countedWhere(ctx, scope), { ...scope, today: ctx.today }),
	);
	if (!found) throw new Error('a count has one row');
	return found;
}

/** The visits that `countTrips` counts. */
export const countedVisits = (ctx: OfficeContext, scope: TripScope): Promise<ReportVisit[]> =>
	visitRows(ctx, countedWhere(ctx, scope));

/** What a frozen report keeps (`FrozenTrips`): figures and the visits behind them, all as they are at one moment. */
export function tripsWithRows(
	ctx: OfficeContext,
	scope: TripScope,
	{ uncounted, quoted }: CountedTrips,
): SQL {
	const where = countedWhere(ctx, scope);
	const kept = { kind: 'trips', government: scope.government, uncounted, quoted };
	return sql`(select ${JSON.stringify(kept)}::jsonb || jsonb_build_object('figures', counted.figures, 'visits',
		(select coalesce(jsonb_agg(to_jsonb(visit) order by visit."startsOn", visit.id), '[]') from (${visitRows(ctx, where)}) visit))
		from (${tripFigureSql(where, { ...scope, today: ctx.today })}) counted)`;
}

/** How many visits of the period are not counted, being postponed or cancelled. */
export async function uncountedVisits(ctx: OfficeContext, scope: TripScope): Promise<number> {
	const where = and(visitsWhere(ctx, filterOf(scope)), inArray(visits.status, [...uncountedStatuses]));
	return ctx.db.$count(visits, where);
}
