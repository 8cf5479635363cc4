import 'server-only';
import { and, eq, isNotNull, ne, type SQL } from 'drizzle-orm';
import type { z } from 'zod';
import { exchangePlacements, placementReviews } from '@/db/schema/placements';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError, NotFoundError, RefusalError } from '@/lib/errors';
import { changeReviewers } from '@/lib/exchanges/rounds/reviewer-commands';
import { requireVersion } from '@/lib/versioned';
import { isUndecided } from './placement';
import { recusedFromAny } from './placement-blind-queries';
import { lockPlacement, lockRound } from './placement-lock';
import type { recuseInput, reviewersInput, reviewInput } from './review-input';
import { findOwnReview, type OwnReview } from './review-queries';
import { isReviewer, listPossibleReviewers, listReviewers } from './reviewer-queries';

/** The own review as its form shows it. */
const reviewToFields = (found: OwnReview) => ({
	score: found.score === null ? '' : String(found.score),
	comment: found.comment ?? '',
	recused: found.recused,
});

/**
 * Says who reviews a round's applications, whom others put in or out meanwhile aside; what somebody has reviewed stays when they are taken off. Throws
 * NotFoundError, RefusalError for an anonymised round, InvalidInputError for an account that can't review;
 * once somebody has scored, nobody puts themselves in or out, since that would open or close the others' scores;
 * who is recused from somebody in the running doesn't choose who judges them.
 */
export async function setReviewers(ctx: CommandContext, input: z.output<typeof reviewersInput>) {
	const { roundId, userIds } = input;
	const round = await lockRound(ctx, roundId);
	if (round.anonymisedAt) throw new RefusalError('placements.refusals.anonymised');
	if (await recusedFromAny(ctx, roundId)) throw new RefusalError('placements.refusals.recusedFromOne');
	const before = (await listReviewers(ctx, roundId)).map(({ id }) => id);
	const seen = input.seen ?? before;
	const come = [...new Set(userIds)].filter((id) => !before.includes(id) && !seen.includes(id));
	const gone = before.filter((id) => seen.includes(id) && !userIds.includes(id));
	if (
		[...come, ...gone].includes(ctx.user.id) &&
		(await isScored(ctx, eq(exchangePlacements.roundId, roundId)))
	)
		throw new RefusalError('placements.refusals.ownRole');
	const possible = come.length > 0 ? (await listPossibleReviewers(ctx)).map(({ id }) => id) : [];
	if (!come.every((id) => possible.includes(id)))
		throw new InvalidInputError({ userIds: 'errors.chooseOne' });
	await changeReviewers(ctx, roundId, { come, gone });
	return { roundId };
}

async function isScored({ tx }: CommandContext, where: SQL | undefined) {
	const found = await tx
		.select({ id: placementReviews.id })
		.from(placementReviews)
		.innerJoin(exchangePlacements, eq(exchangePlacements.id, placementReviews.placementId))
		.where(and(isNotNull(placementReviews.score), where))
		.limit(1);
	return found.length > 0;
}

type Own = { placementId: string; version: number };

async function save(
	ctx: CommandContext,
	{ placementId, version }: Own,
	values: { score: number | null; comment: string | null; recused: boolean },
) {
	const own = await findOwnReview(ctx, placementId);
	if (own) {
		requireVersion(own, version, reviewToFields);
		await ctx.tx.update(placementReviews).set(values).where(eq(placementReviews.id, own.id));
		return { id: own.id };
	}
	const [added] = await ctx.tx
		.insert(placementReviews)
		.values({ ...values, placementId, reviewerId: ctx.user.id })
		.returning({ id: placementReviews.id });
	if (!added) throw new NotFoundError();
	return added;
}

/**
 * Scores an application, or changes the own score. Throws NotFoundError, ConflictError, RefusalError for those who
 * are no reviewers of the round, once it was decided, after a recusal (which nobody lifts), and for other points than
 * before once others' points are to be seen.
 */
export async function reviewPlacement(ctx: CommandContext, input: z.output<typeof reviewInput>) {
	const placement = await lockForReview(ctx, input.placementId);
	if (!isUndecided(placement)) throw new RefusalError('placements.refusals.reviewsClosed');
	if (placement.recused) throw new RefusalError('placements.refusals.recused');
	const own = await findOwnReview(ctx, input.placementId);
	if (own && own.score !== input.score && (await othersScored(ctx, input.placementId)))
		throw new RefusalError('placements.refusals.scoresSeen');
	return save(ctx, input, { score: input.score, comment: input.comment, recused: false });
}

const othersScored = (ctx: CommandContext, placementId: string) =>
	isScored(
		ctx,
		and(eq(placementReviews.placementId, placementId), ne(placementReviews.reviewerId, ctx.user.id)),
	);

/** Steps back from judging somebody, for good; takes an own score away. Throws NotFoundError, ConflictError, RefusalError, also twice. */
export async function recuseFromPlacement(ctx: CommandContext, input: z.output<typeof recuseInput>) {
	const placement = await lockForReview(ctx, input.placementId);
	if (placement.recused) throw new RefusalError('placements.refusals.recused');
	return save(ctx, input, { score: null, comment: input.comment, recused: true });
}

async function lockForReview(ctx: CommandContext, placementId: string) {
	const { placement, round } = await lockPlacement(ctx, placementId);
	if (round.anonymisedAt) throw new RefusalError('placements.refusals.anonymised');
	if (!(await isReviewer(ctx, round.id))) throw new RefusalError('placements.refusals.notReviewer');
	return placement;
}
