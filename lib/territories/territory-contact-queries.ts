import 'server-only';
import { and, count, desc, eq, sql } from 'drizzle-orm';
import { partnershipKinds } from '@/db/schema/partnership-kinds';
import { partnershipParties, partnerships } from '@/db/schema/partnerships';
import { territories } from '@/db/schema/territories';
import { visits } from '@/db/schema/visits';
import { visibleOrganisations, visiblePartnerships, visiblePeople, visibleVisits } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { alphabetical, inLanguage } from '@/lib/list-query';
import type { PartnershipStatus } from '@/lib/partnerships/partnership';
import { foundedBy, pastOf, presentOf, reachOf, visitsReaching } from './territory-reach-sql';

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
