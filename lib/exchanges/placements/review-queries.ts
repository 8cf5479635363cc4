import 'server-only';
import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { people } from '@/db/schema/people';
import { exchangePlacements, placementReviews } from '@/db/schema/placements';
import { users } from '@/db/schema/users';
import { may } from '@/lib/auth/permissions';
import type { CurrentUser } from '@/lib/auth/session';
import type { OfficeContext } from '@/lib/context';
import { alphabetical } from '@/lib/list-query';
import { undecidedStatuses } from './placement';

/** What the reviewers say of one application; mean, lowest and highest are null as long as nobody scored. */
export type ReviewSummary = {
	mean: number | null;
	lowest: number | null;
	highest: number | null;
	reviews: number;
	recusals: number;
};

const placements = sql`exchange_placements`;

/**
 * Whether `user` has applied in the round: the person with the address of the account, also one that somebody merged
 * into another; of the rows called `name`.
 */
export const appliedOneself = (
	{ email }: CurrentUser,
	name = placements,
): SQL<boolean> => sql<boolean>`exists (
	select 1 from exchange_placements mine join people own on own.id = mine.participant_id
	where mine.round_id = ${name}.round_id and (lower(own.email) = lower(${email}) or exists (
		select 1 from merges where merges.person_id = own.id and merges.undone_at is null
			and lower(${email}) in (lower(merges.gone ->> 'email'), lower(merges.kept ->> 'email')))))`;

/** Whether `user` is named as a reviewer and has neither scored nor recused; of the rows called `name`. */
const withoutWord = (user: CurrentUser, name = placements): SQL<boolean> => sql<boolean>`(exists (
		select 1 from round_reviewers rr where rr.round_id = ${name}.round_id and rr.user_id = ${user.id})
	and not exists (
		select 1 from placement_reviews pr where pr.placement_id = ${name}.id and pr.reviewer_id = ${user.id})
	and not ${appliedOneself(user, name)})`;

const undecided = sql.join(
	undecidedStatuses.map((status) => sql`${status}`),
	sql`, `,
);

/** Whether `user` is to review this application, which can still be done, and has not yet; of the rows called `name`. */
export const owesReview = (user: CurrentUser, name = placements): SQL<boolean> =>
	sql<boolean>`(${name}.status in (${undecided}) and ${withoutWord(user, name)})`;

/** Whether `user` still owes a review of anybody in the round; of `exchange_placements`. */
export const owesAnyReviewOfRound = (user: CurrentUser): SQL<boolean> => sql<boolean>`exists (
	select 1 from exchange_placements each where each.round_id = exchange_placements.round_id
		and ${owesReview(user, sql`each`)})`;

/** Whether `user` has declared bias, reviewer of the round by now or not, or has applied in it; of `exchange_placements`. */
export const isRecused = (user: CurrentUser): SQL<boolean> => sql<boolean>`(exists (
		select 1 from placement_reviews pr where pr.placement_id = exchange_placements.id
			and pr.reviewer_id = ${user.id} and pr.recused)
	or ${appliedOneself(user)})`;

/**
 * Of `exchange_placements`: reviewers see no word of others before their own, and applicants none at all, of those
 * either who compete with them.
 */
export const mayReadReviews = (user: CurrentUser): SQL<boolean> =>
	sql<boolean>`(not ${withoutWord(user)} and not ${appliedOneself(user)})`;

/** Of `exchange_placements`; null where the asker may not see it: readers, and reviewers before their own word. */
export const reviewSummary = (user: CurrentUser): SQL<ReviewSummary | null> =>
	may(user, 'exchanges.write')
		? sql<ReviewSummary | null>`case when ${mayReadReviews(user)} then (
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
		.where(and(eq(placementReviews.placementId, placementId), mayReadReviews(user)))
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

/** How far the caller is with the applications of a round, and which comes after this one. */
export type ReviewRound = { done: number; all: number; next: { id: string; name: string } | null };

/**
 * How many of the applications that the caller is to review have their score (those recused from don't count), and the
 * next without one: by name, as their list has them, beginning after `placementId` and going round. Null for whoever
 * has no review to give in the round.
 */
export async function reviewRound(
	{ db, user }: OfficeContext,
	roundId: string,
	placementId: string,
): Promise<ReviewRound | null> {
	const rows = await db
		.select({
			id: exchangePlacements.id,
			familyName: people.familyName,
			givenName: people.givenName,
			owed: owesReview(user),
		})
		.from(exchangePlacements)
		.leftJoin(people, eq(people.id, exchangePlacements.participantId))
		.where(
			and(
				eq(exchangePlacements.roundId, roundId),
				sql`(${owesReview(user)} or exists (select 1 from placement_reviews pr
					where pr.placement_id = exchange_placements.id and pr.reviewer_id = ${user.id} and not pr.recused))`,
			),
		)
		.orderBy(alphabetical(people.familyName), alphabetical(people.givenName), asc(exchangePlacements.id));
	if (rows.length === 0) return null;
	const here = rows.findIndex(({ id }) => id === placementId);
	const next = [...rows.slice(here + 1), ...rows.slice(0, here + 1)].find(
		({ id, owed }) => owed && id !== placementId,
	);
	return {
		done: rows.filter(({ owed }) => !owed).length,
		all: rows.length,
		next: next ? { id: next.id, name: [next.givenName, next.familyName].filter(Boolean).join(' ') } : null,
	};
}
