import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { exchangePlacements } from '@/db/schema/placements';
import type { CommandContext } from '@/lib/context';
import { allow, InvalidInputError, RefusalError } from '@/lib/errors';
import type { PlacementDirection } from '@/lib/exchanges/exchange';
import { within } from '@/lib/exchanges/exchange';
import { fillOfRounds } from '@/lib/exchanges/rounds/round-fill-queries';
import type { RoundFound } from '@/lib/exchanges/rounds/round-queries';
import { deciderRefusal, passOverRefusal, placementTransitions, verbRefusal } from './placement';
import type {
	acceptInput,
	breakOffInput,
	placeInput,
	placementVersion,
	rejectInput,
	withdrawInput,
} from './placement-input';
import { lockPlacementFor, requireOrganisations } from './placement-lock';
import { firstWaiting } from './placement-place-queries';
import { findPlacement } from './placement-queries';
import { lastRank } from './placement-ranking-commands';
import { listStays } from './stay-queries';

type Version = z.output<typeof placementVersion>;

async function change(
	{ tx }: CommandContext,
	id: string,
	values: Partial<typeof exchangePlacements.$inferInsert>,
) {
	await tx.update(exchangePlacements).set(values).where(eq(exchangePlacements.id, id));
	return { id };
}

const none = { places: 0, taken: 0, free: 0 };

/** The round is held, so nobody takes the place in between. Throws RefusalError that says how many there are. */
async function requirePlace(ctx: CommandContext, round: RoundFound, direction: PlacementDirection) {
	const fill = (await fillOfRounds(ctx, [round])).get(round.id);
	const { places, taken, free } = fill?.find((each) => each.direction === direction) ?? none;
	if (free === 0) throw new RefusalError('placements.refusals.noPlaceLeft', { places, taken });
}

/**
 * Gives the place. Throws NotFoundError, ConflictError, RefusalError where no place is left in that direction, or
 * where somebody waits for it and `passedOverId` doesn't name the first of them.
 */
export async function acceptPlacement(ctx: CommandContext, input: z.output<typeof acceptInput>) {
	const { placement, round } = await lockPlacementFor(ctx, 'accept', input);
	await requirePlace(ctx, round, placement.direction);
	const first = await firstWaiting(ctx, round.id, placement.direction);
	const passes = passOverRefusal(first, input.passedOverId);
	if (passes) throw new RefusalError(passes, { name: first?.name ?? '' });
	return change(ctx, placement.id, { status: placementTransitions.accept.to });
}

/** Behind those who wait already, unless the ranking says where. Throws NotFoundError, ConflictError, RefusalError. */
export async function putOnWaitingList(ctx: CommandContext, input: Version) {
	const { placement, round } = await lockPlacementFor(ctx, 'putOnWaitingList', input);
	const rank = placement.rank ?? (await lastRank(ctx, round.id, placement.direction));
	return change(ctx, placement.id, { status: placementTransitions.putOnWaitingList.to, rank });
}

/** Throws NotFoundError, ConflictError, RefusalError. */
export async function rejectPlacement(ctx: CommandContext, input: z.output<typeof rejectInput>) {
	const { placement } = await lockPlacementFor(ctx, 'reject', input);
	return change(ctx, placement.id, {
		status: placementTransitions.reject.to,
		reason: input.reason,
		rank: null,
	});
}

/**
 * Withdrawn by whoever applied; with `moveUpId` the first of the waiting list moves up in the same go. Throws
 * NotFoundError, ConflictError, RefusalError, also when somebody else is first by now.
 */
export async function withdrawPlacement(ctx: CommandContext, input: z.output<typeof withdrawInput>) {
	const { placement, round } = await lockPlacementFor(ctx, 'withdraw', input);
	await change(ctx, placement.id, { status: placementTransitions.withdraw.to, rank: null });
	if (input.moveUpId) await moveUpFirst(ctx, round, placement.direction, input.moveUpId);
	return { id: placement.id };
}

/** Whoever waits longest by rank gets a place that is free. Throws NotFoundError, ConflictError, RefusalError. */
export async function moveUpPlacement(ctx: CommandContext, input: Version) {
	const { placement, round } = await lockPlacementFor(ctx, 'moveUp', input);
	const first = await firstWaiting(ctx, round.id, placement.direction);
	if (first && first.id !== placement.id)
		throw new RefusalError('placements.refusals.notFirst', { name: first.name });
	await requirePlace(ctx, round, placement.direction);
	return change(ctx, placement.id, { status: placementTransitions.moveUp.to });
}

/** Nobody moves up but whom the dialog named: the list may have changed since. */
async function moveUpFirst(
	ctx: CommandContext,
	round: RoundFound,
	direction: PlacementDirection,
	expected: string,
) {
	const first = await firstWaiting(ctx, round.id, direction);
	if (first?.id !== expected) throw new RefusalError('placements.refusals.waitingListChanged');
	const gets = await findPlacement(ctx, expected);
	if (gets) allow(deciderRefusal('moveUp', gets));
	allow(verbRefusal('moveUp', { status: 'waiting_list', endsOn: null }, round, ctx.today));
	await requirePlace(ctx, round, direction);
	await change(ctx, expected, { status: placementTransitions.moveUp.to });
}

/** Where and when. Throws NotFoundError, ConflictError, RefusalError, InvalidInputError for days outside the round's. */
export async function placePlacement(ctx: CommandContext, input: z.output<typeof placeInput>) {
	const { placement, round } = await lockPlacementFor(ctx, 'place', input);
	const { hostOrganisationId, startsOn, endsOn } = input;
	await requireOrganisations(ctx, { hostOrganisationId });
	if (!within(input, round)) throw new InvalidInputError({ startsOn: 'placements.errors.outsideRound' });
	const stays = await listStays(ctx, placement.id);
	if (stays.some((stay) => !within(stay, input)))
		throw new RefusalError('placements.refusals.staysOutside', undefined, 'startsOn');
	return change(ctx, placement.id, {
		status: placementTransitions.place.to,
		hostOrganisationId,
		startsOn,
		endsOn,
		rank: null,
	});
}

/** From the last day on. Throws NotFoundError, ConflictError, RefusalError. */
export async function completePlacement(ctx: CommandContext, input: Version) {
	const { placement } = await lockPlacementFor(ctx, 'complete', input);
	return change(ctx, placement.id, { status: placementTransitions.complete.to });
}

/**
 * Ends early, with a reason; before the first day it gives the place back, and with `moveUpId` the first of the
 * waiting list gets it. Throws NotFoundError, ConflictError, RefusalError, InvalidInputError after the last day.
 */
export async function breakOffPlacement(ctx: CommandContext, input: z.output<typeof breakOffInput>) {
	const { placement, round } = await lockPlacementFor(ctx, 'breakOff', input);
	if (placement.endsOn && input.on > placement.endsOn)
		throw new InvalidInputError({ on: 'placements.errors.afterEnd' });
	await change(ctx, placement.id, {
		status: placementTransitions.breakOff.to,
		brokenOffOn: input.on,
		reason: input.reason,
	});
	if (input.moveUpId) await moveUpFirst(ctx, round, placement.direction, input.moveUpId);
	return { id: placement.id };
}

/** Back to applied, while nothing followed: no part of a stay, no cost. Throws NotFoundError, ConflictError, RefusalError. */
export async function undoDecision(ctx: CommandContext, input: Version) {
	const { placement } = await lockPlacementFor(ctx, 'undo', input);
	if (placement.stays + placement.costs > 0) throw new RefusalError('placements.refusals.somethingFollowed');
	return change(ctx, placement.id, { status: placementTransitions.undo.to, reason: null });
}
