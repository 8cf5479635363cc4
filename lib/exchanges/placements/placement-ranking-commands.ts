import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { exchangePlacements, placementReviews } from '@/db/schema/placements';
import type { CommandContext } from '@/lib/context';
import { RefusalError } from '@/lib/errors';
import type { PlacementDirection } from '@/lib/exchanges/exchange';
import { orderFits } from '@/lib/order';
import { rankedStatuses } from './placement';
import { owesAnyReview, recusedFromAny } from './placement-blind-queries';
import type { rankByMeanInput, rankingInput } from './placement-input';
import { lockRound } from './placement-lock';
import { byRank } from './placement-place-queries';

const statuses = sql.join(
	rankedStatuses.map((status) => sql`${status}`),
	sql`, `,
);

type Direction = z.output<typeof rankByMeanInput>;

const inTheRunning = ({ roundId, direction }: Direction) =>
	and(
		eq(exchangePlacements.roundId, roundId),
		eq(exchangePlacements.direction, direction),
		inArray(exchangePlacements.status, [...rankedStatuses]),
	);

async function lockRanking(ctx: CommandContext, { roundId, direction }: Direction) {
	const round = await lockRound(ctx, roundId);
	if (round.anonymisedAt) throw new RefusalError('placements.refusals.anonymised');
	if (await owesAnyReview(ctx, roundId)) throw new RefusalError('placements.refusals.reviewsOwed');
	if (await recusedFromAny(ctx, roundId, direction))
		throw new RefusalError('placements.refusals.recusedFromOne');
	return round;
}

/** Numbers them as they come; a rank that stays the same is not written, so that the history tells what moved. */
async function number({ tx }: CommandContext, ids: string[]) {
	for (const [index, id] of ids.entries()) {
		await tx
			.update(exchangePlacements)
			.set({ rank: index + 1 })
			.where(and(eq(exchangePlacements.id, id), sql`rank is distinct from ${index + 1}`));
	}
}

/**
 * Puts those in the running in the order given. Throws NotFoundError, RefusalError if somebody joined, left or was
 * moved meanwhile, for a reviewer who has not judged all of them yet, or for somebody who is recused from one of them.
 */
export async function orderPlacements(ctx: CommandContext, input: z.output<typeof rankingInput>) {
	await lockRanking(ctx, input);
	const present = await ctx.tx
		.select({ id: exchangePlacements.id })
		.from(exchangePlacements)
		.where(inTheRunning(input))
		.orderBy(...byRank);
	const there = present.map(({ id }) => id);
	if (!orderFits(there, input)) throw new RefusalError('placements.refusals.rankingChanged');
	await number(ctx, input.ids);
	return { roundId: input.roundId };
}

/**
 * Ranks those in the running by their mean, the best first; equal ones by more reviews, then by who applied first.
 * Whoever nobody has scored comes last. Throws NotFoundError, RefusalError as orderPlacements.
 */
export async function rankByMean(ctx: CommandContext, input: Direction) {
	await lockRanking(ctx, input);
	const rows = await ctx.tx
		.select({ id: exchangePlacements.id })
		.from(exchangePlacements)
		.leftJoin(placementReviews, eq(placementReviews.placementId, exchangePlacements.id))
		.where(inTheRunning(input))
		.groupBy(exchangePlacements.id)
		.orderBy(
			sql`avg(${placementReviews.score}) desc nulls last`,
			sql`count(${placementReviews.score}) desc`,
			sql`${exchangePlacements.appliedOn} asc nulls last`,
			exchangePlacements.id,
		);
	await number(
		ctx,
		rows.map(({ id }) => id),
	);
	return { roundId: input.roundId };
}

/** The rank behind all others in that direction, for whoever joins; who waits without a rank gets one before that. */
export async function lastRank(
	{ tx }: CommandContext,
	roundId: string,
	direction: PlacementDirection,
): Promise<number> {
	await tx.execute(sql`
		update exchange_placements set rank = late.rank from (
			select id, (select coalesce(max(r.rank), 0) from exchange_placements r where r.round_id = ${roundId}
					and r.direction = ${direction} and r.status in (${statuses}))
				+ row_number() over (order by applied_on asc nulls last, id)::int as rank
			from exchange_placements where round_id = ${roundId} and direction = ${direction}
				and status = 'waiting_list' and rank is null) late
		where exchange_placements.id = late.id`);
	const [row] = await tx
		.select({ last: sql<number>`coalesce(max(${exchangePlacements.rank}), 0)::int` })
		.from(exchangePlacements)
		.where(
			and(
				eq(exchangePlacements.roundId, roundId),
				eq(exchangePlacements.direction, direction),
				inArray(exchangePlacements.status, [...rankedStatuses]),
			),
		);
	return (row?.last ?? 0) + 1;
}
