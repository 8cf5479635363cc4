import 'server-only';
import { and, count, eq, notInArray, type SQL, sql } from 'drizzle-orm';
import { visitPartnerships, visits } from '@/db/schema/visits';
import { visibleVisits } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { uncountedStatuses } from '@/lib/counting';

/**
 * The next and the latest visits of a partnership, `most` of each, and how many there are; what is postponed or
 * cancelled is not shown, and counted apart as `uncounted` (lib/counting.ts).
 */
export async function partnershipVisits({ db, user, today }: OfficeContext, partnershipId: string, most = 5) {
	const all = and(eq(visitPartnerships.partnershipId, partnershipId), visibleVisits(user));
	const takesPlace = notInArray(visits.status, [...uncountedStatuses]);
	const theirs = and(all, takesPlace);
	const visitsWhere = (when: SQL, order: SQL) =>
		db
			.select({
				id: visits.id,
				title: visits.title,
				direction: visits.direction,
				kind: visits.kind,
				status: visits.status,
				startsOn: visits.startsOn,
				endsOn: visits.endsOn,
			})
			.from(visits)
			.innerJoin(visitPartnerships, eq(visitPartnerships.visitId, visits.id))
			.where(and(theirs, when))
			.orderBy(order, visits.id)
			.limit(most);
	const [next, latest, totals] = await Promise.all([
		visitsWhere(sql`${visits.endsOn} >= ${today}`, sql`${visits.startsOn}`),
		visitsWhere(sql`${visits.endsOn} < ${today}`, sql`${visits.startsOn} desc`),
		db
			.select({ every: count(), total: sql<number>`(count(*) filter (where ${takesPlace}))::int` })
			.from(visits)
			.innerJoin(visitPartnerships, eq(visitPartnerships.visitId, visits.id))
			.where(all),
	]);
	const { every, total } = totals[0] ?? { every: 0, total: 0 };
	return { next, latest, total, uncounted: every - total };
}

export type PartnershipVisit = Awaited<ReturnType<typeof partnershipVisits>>['next'][number];
