import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { exchangeRounds } from '@/db/schema/rounds';
import type { CommandContext } from '@/lib/context';
import { allow, InvalidInputError } from '@/lib/errors';
import {
	cancelRefusal,
	closeRefusal,
	completeRefusal,
	enterRefusal,
	extendRefusal,
	extendToRefusal,
	releaseRefusal,
	withdrawRefusal,
} from './round';
import { lockProgramme } from './round-checks';
import { fillOfRound, lockRoundVersion } from './round-commands';
import { applicationsOf, undecidedOf } from './round-fill';
import type { cancelRoundInput, extendRoundInput, roundVersion } from './round-input';
import { placesBefore } from './round-queries';

type Input = z.output<typeof roundVersion>;

async function change(ctx: CommandContext, id: string, values: Partial<typeof exchangeRounds.$inferInsert>) {
	await ctx.tx.update(exchangeRounds).set(values).where(eq(exchangeRounds.id, id));
	return { id };
}

/**
 * Puts a draft out: it takes applications between its days. Throws NotFoundError, ConflictError, RefusalError unless
 * the programme is running, days and places are complete and follow its direction, and the closing day is ahead.
 */
export async function releaseRound(ctx: CommandContext, input: Input) {
	const round = await lockRoundVersion(ctx, input);
	const programme = await lockProgramme(ctx, round.programmeId);
	allow(releaseRefusal(round, programme, await placesBefore(ctx, round), ctx.today));
	return change(ctx, round.id, { status: 'open' });
}

/** Enters a draft after the fact as closed. Throws as releaseRound, but its closing day must have passed. */
export async function enterRound(ctx: CommandContext, input: Input) {
	const round = await lockRoundVersion(ctx, input);
	const programme = await lockProgramme(ctx, round.programmeId);
	allow(enterRefusal(round, programme, await placesBefore(ctx, round), ctx.today));
	return change(ctx, round.id, { status: 'closed' });
}

/** Makes it a draft again. Throws NotFoundError, ConflictError, RefusalError once somebody applied or it has started. */
export async function withdrawRound(ctx: CommandContext, input: Input) {
	const round = await lockRoundVersion(ctx, input);
	allow(withdrawRefusal(round, applicationsOf(await fillOfRound(ctx, round)), ctx.today));
	return change(ctx, round.id, { status: 'draft' });
}

/** Takes no more applications. Throws NotFoundError, ConflictError, RefusalError unless it is open today. */
export async function closeRound(ctx: CommandContext, input: Input) {
	const round = await lockRoundVersion(ctx, input);
	allow(closeRefusal(round, ctx.today));
	return change(ctx, round.id, { status: 'closed' });
}

/**
 * Takes applications up to a later day, also after it was closed. Throws NotFoundError, ConflictError, RefusalError
 * unless it is open or closed, InvalidInputError at a day that is past or not before the stay.
 */
export async function extendRound(ctx: CommandContext, input: z.output<typeof extendRoundInput>) {
	const round = await lockRoundVersion(ctx, input);
	allow(extendRefusal(round, ctx.today));
	const wrong = extendToRefusal(round, input.closesOn, ctx.today);
	if (wrong) throw new InvalidInputError({ closesOn: wrong });
	return change(ctx, round.id, { status: 'open', closesOn: input.closesOn });
}

/** Calls it off, with a reason. Throws NotFoundError, ConflictError, RefusalError for a draft or once it has started. */
export async function cancelRound(ctx: CommandContext, input: z.output<typeof cancelRoundInput>) {
	const round = await lockRoundVersion(ctx, input);
	allow(cancelRefusal(round, ctx.today));
	return change(ctx, round.id, { status: 'cancelled', cancelledReason: input.reason });
}

/** Ends it. Throws NotFoundError, ConflictError, RefusalError before its first day or while a place is undecided. */
export async function completeRound(ctx: CommandContext, input: Input) {
	const round = await lockRoundVersion(ctx, input);
	allow(completeRefusal(round, undecidedOf(await fillOfRound(ctx, round)), ctx.today));
	return change(ctx, round.id, { status: 'completed' });
}

/** From then on triggers refuse any change to the round's placements; whoever calls it has locked the round and emptied them. */
export async function markAnonymised({ tx }: CommandContext, id: string) {
	await tx.update(exchangeRounds).set({ anonymisedAt: new Date() }).where(eq(exchangeRounds.id, id));
}
