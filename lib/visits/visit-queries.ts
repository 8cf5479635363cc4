import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { cache } from 'react';
import { visits } from '@/db/schema/visits';
import { visibleVisits } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import type { Day } from '@/lib/dates';
import { isRecordId } from '@/lib/input';
import type { LocalisedText } from '@/lib/localised-text';
import { visitsLedBy } from '@/lib/partnerships/partnership-lead-sql';
import { upcomingStates } from './visit';
import { noFilter, visitsWhere } from './visit-filter-sql';
import { sorting, totalOf, visitRows } from './visit-list';

/** `since` when it was founded, as long as it is in force. */
export type VisitPartnership = { id: string; label: LocalisedText; since: string | null };
export type VisitStop = {
	id: string;
	territoryId: string;
	territory: LocalisedText;
	countryCode: string;
	place: string | null;
	from: Day | null;
	to: Day | null;
};
export type VisitTopic = { id: string; label: LocalisedText };
export type VisitHead = {
	name: string;
	office: string | null;
	organisation: string | null;
	personId: string | null;
};

// Written `visits.id`: in a select from one table drizzle leaves the table's name away, here it is needed.
const partsOn = (today: Day) => ({
	partnerships: sql<
		VisitPartnership[]
	>`(select coalesce(json_agg(json_build_object('id', p.id, 'label', p.label,
		'since', (select e."on" from ledger_entries e where e.partnership_id = p.id and e.type = 'founded'
			and partnership_status(p.id, ${today}::date) in ('active', 'suspended') order by e.on_first nulls first, e.on_last nulls first limit 1)) order by (p.label ->> 'de') collate "de-natural", p.slug), '[]')
		from visit_partnerships vp join partnerships p on p.id = vp.partnership_id where vp.visit_id = visits.id)`,
	topics: sql<VisitTopic[]>`(select coalesce(json_agg(json_build_object('id', t.id, 'label', t.label)
		order by t.position, t.key), '[]')
		from visit_topics vt join topics t on t.id = vt.topic_id where vt.visit_id = visits.id)`,
	stops: sql<
		VisitStop[]
	>`(select coalesce(json_agg(json_build_object('id', s.id, 'territoryId', s.territory_id,
		'territory', t.label, 'countryCode', t.country_code, 'place', s.place, 'from', s."from", 'to', s."to")
		order by s.position, s.id), '[]')
		from visit_stops s join territories t on t.id = s.territory_id where s.visit_id = visits.id)`,
	head: sql<VisitHead | null>`(select json_build_object('name', m.name_then, 'office', m.office_then,
		'organisation', m.organisation_then, 'personId', m.person_id)
		from delegation_members m where m.visit_id = visits.id and m.is_head)`,
	members: sql<number>`(select count(*)::int from delegation_members m where m.visit_id = visits.id)`,
	agendaItems: sql<number>`(select count(*)::int from agenda_items a where a.visit_id = visits.id)`,
});

const columns = {
	id: visits.id,
	version: visits.version,
	direction: visits.direction,
	kind: visits.kind,
	title: visits.title,
	purpose: visits.purpose,
	startsOn: visits.startsOn,
	endsOn: visits.endsOn,
	status: visits.status,
	host: visits.host,
	result: visits.result,
	publicTitle: visits.publicTitle,
	publicSummary: visits.publicSummary,
	slug: visits.slug,
	publishedAt: visits.publishedAt,
	cancelledReason: visits.cancelledReason,
	ownCost: visits.ownCost,
};

/**
 * The visit with its partnerships, topics and stops, if it is there and `user` may see it; `lock` holds it
 * until the transaction ends.
 */
export const findVisit = cache(readVisit);

async function readVisit({ db, user, today }: OfficeContext, id: string, options: { lock?: boolean } = {}) {
	if (!isRecordId(id)) return undefined;
	const where = and(eq(visits.id, id), visibleVisits(user));
	// Locked by a statement of its own: the next one then reads the parts that were saved while it waited.
	if (options.lock) await db.select({ id: visits.id }).from(visits).where(where).for('update');
	const [found] = await db
		.select({ ...columns, ...partsOn(today) })
		.from(visits)
		.where(where);
	return found;
}

export type Visit = NonNullable<Awaited<ReturnType<typeof findVisit>>>;

/** Those that run or lie ahead until `until`, and are not called off, the next first, at most `limit`. */
export async function upcomingVisits(
	ctx: OfficeContext,
	locale: string,
	{ limit = 8, until }: { limit?: number; until?: Day } = {},
) {
	const where = and(
		visitsWhere(ctx, { ...noFilter, runs: 'from_today', state: [...upcomingStates] }),
		until ? sql`${visits.startsOn} <= ${until}::date` : undefined,
	);
	return visitRows(ctx, { where, order: sorting('startsOn'), limit }, locale);
}

/**
 * Those that are over and not reported, the longest overdue first, at most `limit`, and how many there are; with `own`
 * just those of partnerships that the user looks after.
 */
export async function debriefsDue(ctx: OfficeContext, locale: string, { limit = 8, own = false } = {}) {
	const where = and(
		visitsWhere(ctx, { ...noFilter, state: ['debrief_due'] }),
		own ? visitsLedBy(ctx.user.id) : undefined,
	);
	const order = [sql`${visits.endsOn} asc`, sql`${visits.id} asc`];
	const [rows, total] = await Promise.all([
		visitRows(ctx, { where, order, limit }, locale),
		totalOf(ctx, where),
	]);
	return { rows, total: typeof total === 'number' ? total : total.atLeast };
}
