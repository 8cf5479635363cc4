import 'server-only';
import { and, inArray, type SQL, sql } from 'drizzle-orm';
import { visits } from '@/db/schema/visits';
import { visiblePartnerships, visibleVisits } from '@/lib/auth/scope';
import { formatDayRange } from '@/lib/dates';
import { inLanguage } from '@/lib/list-query';
import { holds, nearest, type Query } from '@/lib/search/search-query';
import { type Candidate, line, type SearchContext, type Source } from '@/lib/search/search-source';

const title = sql`normalise(${visits.title})`;

const stops = sql<string[]>`array(select concat_ws(', ', s.place, n.name)
	from visit_stops s join territory_names n on n.territory_id = s.territory_id
	where s.visit_id = visits.id order by s.position, n.status, n.name collate "de-natural")`;

const members = sql<string[]>`array(select concat_ws(', ', m.name_then, m.office_then, m.organisation_then)
	from delegation_members m where m.visit_id = visits.id order by m.position)`;

const partners = ({ ctx, locale }: SearchContext) => sql<string[]>`array(
	select ${inLanguage(sql`partnerships.label`, locale)}
	from visit_partnerships vp join partnerships on partnerships.id = vp.partnership_id
	where vp.visit_id = visits.id and ${visiblePartnerships(ctx.user) ?? sql`true`} order by (partnerships.label ->> 'de') collate "de-natural", partnerships.slug)`;

async function rows(search: SearchContext, ids: string[]): Promise<Candidate[]> {
	if (ids.length === 0) return [];
	const { ctx, locale } = search;
	const found = await ctx.db
		.select({
			id: visits.id,
			title: visits.title,
			startsOn: visits.startsOn,
			endsOn: visits.endsOn,
			purpose: visits.purpose,
			host: visits.host,
			result: visits.result,
			publicTitle: visits.publicTitle,
			partners: partners(search),
			stops,
			members,
		})
		.from(visits)
		.where(and(visibleVisits(ctx.user), inArray(visits.id, ids)));
	const byId = new Map(found.map((row) => [row.id, row]));
	return ids.flatMap((id): Candidate[] => {
		const row = byId.get(id);
		if (!row) return [];
		return [
			{
				id,
				path: `visits/${id}`,
				title: row.title,
				detail: line(formatDayRange(row.startsOn, row.endsOn, locale, 'short'), row.partners.join(', ')),
				texts: [
					...row.members.map((text) => ({ field: 'delegation' as const, text })),
					...row.stops.map((text) => ({ field: 'stop' as const, text })),
					{ field: 'host', text: row.host },
					{ field: 'purpose', text: row.purpose },
					{ field: 'result', text: row.result },
					{ field: 'name', text: row.publicTitle.de ?? null },
					{ field: 'name', text: row.publicTitle.en ?? null },
				],
			},
		];
	});
}

const latest = sql`visits.starts_on desc, visits.id desc`;

async function idsOf({ ctx }: SearchContext, where: SQL | undefined, order: SQL, limit: number) {
	const found = await ctx.db
		.select({ id: visits.id })
		.from(visits)
		.where(and(visibleVisits(ctx.user), where))
		.orderBy(order)
		.limit(sql.raw(String(Math.trunc(limit))) as never);
	return found.map((row) => row.id);
}

/**
 * With a hundred thousand visits a word may stand in half of them: the latest come from the index of days, and beside
 * them those whose title begins so, which an index has in its order.
 */
async function find(search: SearchContext, query: Query, limit: number): Promise<Candidate[]> {
	const pattern = query.text.replace(/[\\%_]/g, '\\$&');
	const begins = await idsOf(
		search,
		sql`${title} like normalise(${`${pattern}%`})`,
		sql`${title} using ~<~`,
		limit,
	);
	const others = await idsOf(search, holds(visits.search, query, sql`visits.words`), latest, limit);
	return rows(search, [...new Set([...begins, ...others])]);
}

/** Of all that is somewhat alike, not more than can be compared at once. */
const compared = 400;

async function similar(search: SearchContext, query: Query, limit: number): Promise<Candidate[]> {
	const { ctx } = search;
	const alike = ctx.db
		.select({ id: visits.id, title: sql<string>`${title}`.as('alike') })
		.from(visits)
		.where(and(visibleVisits(ctx.user), sql`normalise(${query.text}) <% ${title}`))
		.limit(compared)
		.as('some');
	const found = await ctx.db
		.select({ id: alike.id })
		.from(alike)
		.orderBy(nearest(sql`${alike.title}`, query), alike.id)
		.limit(limit);
	return rows(
		search,
		found.map((row) => row.id),
	);
}

export const visitSource: Source = { noun: 'visits', list: 'visits', find, similar, byId: rows };
