import 'server-only';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { exchangePlacements, placementReviews, roundReviewers } from '@/db/schema/exchanges';
import { users } from '@/db/schema/users';
import { may, roles } from '@/lib/auth/permissions';
import type { CurrentUser } from '@/lib/auth/session';
import type { OfficeContext } from '@/lib/context';
import { alphabetical } from '@/lib/list-query';

/** What the reviewers say of one application; mean, lowest and highest are null as long as nobody scored. */
export type ReviewSummary = {
	mean: number | null;
	lowest: number | null;
	highest: number | null;
	reviews: number;
	recusals: number;
};

/** Whether `user` is to review this application and has neither scored nor recused yet; of `exchange_placements`. */
export const owesReview = (user: CurrentUser): SQL<boolean> => sql<boolean>`(exists (
		select 1 from round_reviewers rr where rr.round_id = exchange_placements.round_id and rr.user_id = ${user.id})
	and not exists (
		select 1 from placement_reviews pr where pr.placement_id = exchange_placements.id and pr.reviewer_id = ${user.id}))`;

/** Whether `user` is the applicant, by the address of the account; of `exchange_placements`. */
const appliedOneself = (user: CurrentUser): SQL<boolean> => sql<boolean>`exists (
	select 1 from people own where own.id = exchange_placements.participant_id and lower(own.email) = lower(${user.email}))`;

/** Whether `user` has declared bias, reviewer of the round by now or not, or is the applicant; of `exchange_placements`. */
export const isRecused = (user: CurrentUser): SQL<boolean> => sql<boolean>`(exists (
		select 1 from placement_reviews pr where pr.placement_id = exchange_placements.id
			and pr.reviewer_id = ${user.id} and pr.recused)
	or ${appliedOneself(user)})`;

/** Of `exchange_placements`: reviewers see no word of others before their own, and nobody what is thought of oneself. */
const mayRead = (user: CurrentUser): SQL<boolean> =>
	sql<boolean>`(not ${owesReview(user)} and not ${appliedOneself(user)})`;

/** Of `exchange_placements`; null where the asker may not see it: readers, and reviewers before their own word. */
export const reviewSummary = (user: CurrentUser): SQL<ReviewSummary | null> =>
	may(user, 'exchanges.write')
		? sql<ReviewSummary | null>`case when ${mayRead(user)} then (
			select json_build_object('mean', avg(r.score)::float8, 'lowest', min(r.score), 'highest', max(r.score),
				'reviews', count(r.score)::int, 'recusals', (count(*) filter (where r.recused))::int)
			from placement_reviews r where r.placement_id = exchange_placements.id) end`
		: sql<null>`null`;

/**
 * The reviews of an application that the caller has found, the own one first. A reviewer who has neither scored nor
 * recused yet gets none; nor do those who have no part in choosing.
 */
export async function listReviews({ db, user }: OfficeContext, placementId: string) {
	if (!may(user, 'exchanges.write')) return [];
	return db
		.select({
			id: placementReviews.id,
			version: placementReviews.version,
			reviewerId: placementReviews.reviewerId,
			reviewer: users.name,
			score: placementReviews.score,
			comment: placementReviews.comment,
			recused: placementReviews.recused,
			own: sql<boolean>`${placementReviews.reviewerId} = ${user.id}`,
		})
		.from(placementReviews)
		.innerJoin(exchangePlacements, eq(exchangePlacements.id, placementReviews.placementId))
		.innerJoin(users, eq(users.id, placementReviews.reviewerId))
		.where(and(eq(placementReviews.placementId, placementId), mayRead(user)))
		.orderBy(sql`${placementReviews.reviewerId} = ${user.id} desc`, alphabetical(users.name));
}

/** The own review of an application, whatever may be seen of others'. */
export async function findOwnReview({ db, user }: OfficeContext, placementId: string) {
	const [found] = await db
		.select({
			id: placementReviews.id,
			version: placementReviews.version,
			score: placementReviews.score,
			comment: placementReviews.comment,
			recused: placementReviews.recused,
		})
		.from(placementReviews)
		.where(and(eq(placementReviews.placementId, placementId), eq(placementReviews.reviewerId, user.id)));
	return found;
}

export type OwnReview = NonNullable<Awaited<ReturnType<typeof findOwnReview>>>;

/** Who reviews the applications of a round, by name. */
export function listReviewers({ db }: Pick<OfficeContext, 'db'>, roundId: string) {
	return db
		.select({ id: users.id, name: users.name, active: users.active })
		.from(roundReviewers)
		.innerJoin(users, eq(users.id, roundReviewers.userId))
		.where(eq(roundReviewers.roundId, roundId))
		.orderBy(alphabetical(users.name));
}

const reviewerRoles = roles.filter((role) => may({ role, partnershipIds: [] }, 'exchanges.write'));

/** Who can be asked to review: active accounts that may see and write applications. */
export function listPossibleReviewers({ db }: Pick<OfficeContext, 'db'>) {
	return db
		.select({ id: users.id, label: users.name })
		.from(users)
		.where(and(eq(users.active, true), inArray(users.role, reviewerRoles)))
		.orderBy(alphabetical(users.name));
}

export async function isReviewer({ db, user }: OfficeContext, roundId: string): Promise<boolean> {
	const found = await db
		.select({ id: roundReviewers.userId })
		.from(roundReviewers)
		.where(and(eq(roundReviewers.roundId, roundId), eq(roundReviewers.userId, user.id)));
	return found.length > 0;
}
