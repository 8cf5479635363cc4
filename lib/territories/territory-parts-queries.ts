import 'server-only';
import { and, asc, count, desc, eq, inArray, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { partnershipKinds, partnershipParties, partnerships } from '@/db/schema/partnerships';
import { territories, territorySuccessions } from '@/db/schema/territories';
import { visits } from '@/db/schema/visits';
import { visibleOrganisations, visiblePartnerships, visiblePeople, visibleVisits } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { alphabetical, inLanguage } from '@/lib/list-query';
import type { PartnershipStatus } from '@/lib/partnerships/partnership';
import { foundedBy, pastOf, presentOf, reachOf, visitsReaching } from './territory-reach-sql';

/** What the territory lies in, from the country down. */
export async function listAncestors({ db }: OfficeContext, id: string, locale: string) {
	const rows = await db.execute<{ id: string; name: string }>(sql`with recursive up as (
		select id, parent_id, label, 0 as depth from territories where id = ${id}
		union all select t.id, t.parent_id, t.label, depth + 1 from up join territories t on t.id = up.parent_id
	) select id, ${inLanguage(sql`label`, locale)} as name from up where depth > 0 order by depth desc`);
	return [...rows];
}

/** What lies directly in it, by name. */
export function listParts({ db }: OfficeContext, id: string, locale: string) {
	return db
		.select({ id: territories.id, name: inLanguage(territories.label, locale), kind: territories.kind })
		.from(territories)
		.where(eq(territories.parentId, id))
		.orderBy(alphabetical(inLanguage(territories.label, locale)), territories.id);
}

/** From what it emerged (`from`) and what emerged from it (`to`), the earliest first. */
export async function listSuccessions({ db }: OfficeContext, id: string, locale: string) {
	const other = alias(territories, 'other');
	const rows = await db
		.select({
			id: territorySuccessions.id,
			version: territorySuccessions.version,
			kind: territorySuccessions.kind,
			on: territorySuccessions.on,
			onFirst: territorySuccessions.onFirst,
			toId: territorySuccessions.toId,
			otherId: other.id,
			name: inLanguage(other.label, locale),
		})
		.from(territorySuccessions)
		.innerJoin(
			other,
			sql`${other.id} = case when ${territorySuccessions.toId} = ${id} then ${territorySuccessions.fromId} else ${territorySuccessions.toId} end`,
		)
		.where(or(eq(territorySuccessions.toId, id), eq(territorySuccessions.fromId, id)))
		.orderBy(asc(territorySuccessions.onFirst), alphabetical(inLanguage(other.label, locale)));
	return {
		from: rows.filter((row) => row.toId === id),
		to: rows.filter((row) => row.toId !== id),
	};
}

export type SuccessionRow = Awaited<ReturnType<typeof listSuccessions>>['from'][number];

/** Every territory that it emerged from, over any number of steps. */
export async function listPredecessorIds({ db }: Pick<OfficeContext, 'db'>, id: string): Promise<string[]> {
	const rows = await db.execute<{ id: string }>(sql`with recursive past as (
		select from_id as id from territory_successions where to_id = ${id}
		union select s.from_id from territory_successions s join past on past.id = s.to_id
	) select id from past where id <> ${id}`);
	return rows.map((row) => row.id);
}

const lonely = sql`not exists (select from partnership_parties other
	where other.partnership_id = ${partnershipParties.partnershipId} and other.side <> ${partnershipParties.side})`;

/**
 * The partnerships that `user` may see in which it or a predecessor is party, by name. Those of its parts stand with the
 * region of their partner (territory-rollup-queries.ts), and here only as long as no partner is entered.
 */
export async function listPartnershipsOfTerritory(
	{ db, user, today }: OfficeContext,
	id: string,
	locale: string,
) {
	const name = inLanguage(partnerships.label, locale);
	const rows = await db
		.select({
			id: partnerships.id,
			name,
			kind: inLanguage(partnershipKinds.label, locale),
			status: sql<PartnershipStatus>`partnership_status(${partnerships.id}, ${today}::date)`,
			territoryId: territories.id,
			territory: inLanguage(territories.label, locale),
		})
		.from(partnershipParties)
		.innerJoin(partnerships, eq(partnerships.id, partnershipParties.partnershipId))
		.innerJoin(partnershipKinds, eq(partnershipKinds.id, partnerships.kindId))
		.innerJoin(territories, eq(territories.id, partnershipParties.territoryId))
		.innerJoin(sql`(${reachOf(id, today)}) reach`, sql`reach.territory_id = ${territories.id}`)
		.where(
			and(
				visiblePartnerships(user),
				foundedBy,
				sql`(${territories.id} in (${pastOf(id, today)}) or ${lonely})`,
			),
		)
		.orderBy(alphabetical(name), partnerships.id, sql`${territories.id} <> ${id}`);
	return rows.filter((row, index) => rows[index - 1]?.id !== row.id);
}

/** The latest visits with a stop in it, in a part of it or in a predecessor, and how many there are for `user`. */
export async function listVisitsOfTerritory({ db, user, today }: OfficeContext, id: string, limit = 8) {
	const where = and(visibleVisits(user), sql`${visits.id} in (${visitsReaching(id, today)})`);
	const [rows, totals] = await Promise.all([
		db
			.select({ id: visits.id, title: visits.title, startsOn: visits.startsOn, endsOn: visits.endsOn })
			.from(visits)
			.where(where)
			.orderBy(desc(visits.startsOn), desc(visits.id))
			.limit(limit),
		db.select({ total: count() }).from(visits).where(where),
	]);
	return { rows, total: totals[0]?.total ?? 0 };
}

/** How many organisations have their seat in it or in what became it, and how many people hold an office there; those `user` may see. */
export async function countContacts({ db, user, today }: OfficeContext, id: string) {
	const within = presentOf(id, today);
	const [counts] = await db.execute<{ organisations: number; people: number }>(sql`select
		(select count(*)::int from organisations where ${visibleOrganisations(user) ?? sql`true`}
			and territory_id in (${within})) as organisations,
		(select count(*)::int from people where ${visiblePeople(user) ?? sql`true`} and id in (
			select ap.person_id from appointments ap join organisations o on o.id = ap.organisation_id
			where o.territory_id in (${within}) and ap.during @> ${today}::date)) as people`);
	return counts ?? { organisations: 0, people: 0 };
}

/** How many records keep the territories from being deleted. */
export async function countTerritoryUses({ db }: Pick<OfficeContext, 'db'>, ids: string[]) {
	const [uses] = await db
		.select({
			partnerships: sql<number>`(select count(*)::int from partnership_parties where territory_id = territories.id)`,
			visits: sql<number>`(select count(distinct visit_id)::int from visit_stops where territory_id = territories.id)`,
			organisations: sql<number>`(select count(*)::int from organisations where territory_id = territories.id)`,
			others: sql<number>`((select count(*) from territories parts where parts.parent_id = territories.id)
				+ (select count(*) from territory_successions where territories.id in (from_id, to_id))
				+ (select count(*) from agreement_signatories where territory_id = territories.id)
				+ (select count(*) from office where home_territory_id = territories.id))::int`,
		})
		.from(territories)
		.where(inArray(territories.id, ids));
	return uses ?? { partnerships: 0, visits: 0, organisations: 0, others: 0 };
}
