import 'server-only';
import { and, eq, inArray, or } from 'drizzle-orm';
import { exchangePlacements } from '@/db/schema/placements';
import type { OfficeContext } from '@/lib/context';
import type { PlacementDirection } from '@/lib/exchanges/exchange';
import { rankedStatuses } from './placement';
import { appliedOneself, isRecused, owesReview } from './review-queries';

/** Whether the asker is recused from somebody who is in the running in this round, in one direction or any. */
export async function recusedFromAny(
	ctx: OfficeContext,
	roundId: string,
	direction?: PlacementDirection,
): Promise<boolean> {
	const found = await ctx.db
		.select({ id: exchangePlacements.id })
		.from(exchangePlacements)
		.where(
			and(
				eq(exchangePlacements.roundId, roundId),
				direction && eq(exchangePlacements.direction, direction),
				inArray(exchangePlacements.status, [...rankedStatuses]),
				isRecused(ctx.user),
			),
		)
		.limit(1);
	return found.length > 0;
}

/** Whether the asker still owes a review of an application in this round that is not decided. */
export async function owesAnyReview(ctx: OfficeContext, roundId: string): Promise<boolean> {
	const found = await ctx.db
		.select({ id: exchangePlacements.id })
		.from(exchangePlacements)
		.where(and(eq(exchangePlacements.roundId, roundId), owesReview(ctx.user)))
		.limit(1);
	return found.length > 0;
}

/** Whether the order of a round is kept from the asker: who is to judge it unseen, and who has applied in it. */
export async function isBlind(ctx: OfficeContext, roundId: string): Promise<boolean> {
	const found = await ctx.db
		.select({ id: exchangePlacements.id })
		.from(exchangePlacements)
		.where(and(eq(exchangePlacements.roundId, roundId), or(owesReview(ctx.user), appliedOneself(ctx.user))))
		.limit(1);
	return found.length > 0;
}
