import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { exchangeRounds } from '@/db/schema/rounds';
import type { CommandContext } from '@/lib/context';
import { allow, NotFoundError, RefusalError } from '@/lib/errors';
import { hasFixedDays } from '@/lib/exchanges/exchange';
import { addRoundRefusal } from '@/lib/exchanges/programmes/programme';
import { lockVersion } from '@/lib/versioned';
import { daysOutOfOrder, discardRefusal, notReleasable, type RoundDays } from './round';
import { lockProgramme, requireEnough, requireFitting } from './round-checks';
import { roundToFields } from './round-fields';
import { applicationsOf, type Fill } from './round-fill';
import { fillOfRounds } from './round-fill-queries';
import type { newRoundInput, roundInput } from './round-input';
import { findRound, placesBefore, type RoundFound } from './round-queries';
import { requireStaysWithin } from './round-stay-checks';

type Versioned = { id: string; version: number };

/**
 * Adds a draft. Throws NotFoundError without such a programme, RefusalError if it has ended, InvalidInputError at places
 * against its direction.
 */
export async function addRound(
	ctx: CommandContext,
	input: z.output<typeof newRoundInput>,
): Promise<{ id: string }> {
	allow(addRoundRefusal(await lockProgramme(ctx, input.programmeId)));
	await requireFitting(ctx, input.programmeId, input);
	const [added] = await ctx.tx.insert(exchangeRounds).values(input).returning({ id: exchangeRounds.id });
	if (!added) throw new NotFoundError();
	return added;
}

/**
 * Changes a round. Throws NotFoundError, ConflictError, InvalidInputError at places against the programme's direction
 * or fewer than are taken or days that leave stays outside, RefusalError where days or places of what is over would change or where a released
 * round would no longer be one that could be released.
 */
export async function reviseRound(
	ctx: CommandContext,
	{ id, version, ...values }: z.output<typeof roundInput>,
): Promise<{ id: string }> {
	const round = await lockRoundVersion(ctx, { id, version });
	const fixed = ['opensOn', 'closesOn', 'startsOn', 'endsOn', 'placesIn', 'placesOut'] as const;
	const changes = fixed.some((field) => values[field] !== round[field]);
	if (changes && hasFixedDays(round)) throw new RefusalError('exchanges.refusals.fixedDays');
	if (changes) {
		await requireStaysWithin(ctx, round, values);
		const direction = await requireFitting(ctx, round.programmeId, values);
		if (round.status !== 'draft') {
			const before = await placesBefore(ctx, { ...round, startsOn: values.startsOn });
			const refusal = notReleasable({ ...round, ...values }, direction, before);
			if (refusal) throw new RefusalError(refusal, undefined, fieldAgainst(values));
			requireEnough(values, await fillOfRound(ctx, round));
		}
	}
	await ctx.tx.update(exchangeRounds).set(values).where(eq(exchangeRounds.id, id));
	return { id };
}

/** What keeps a round from being released stands in this field. */
function fieldAgainst(values: Omit<RoundDays, 'status'>) {
	const days = ['opensOn', 'closesOn', 'startsOn', 'endsOn'] as const;
	return days.find((day) => !values[day]) ?? (daysOutOfOrder(values) ? 'closesOn' : 'placesOut');
}

/**
 * Removes a draft that nobody applied for; whoever writes rounds may, since nothing hangs on it. Throws NotFoundError,
 * ConflictError, RefusalError once it is released or somebody has applied.
 */
export async function discardRound(ctx: CommandContext, input: Versioned): Promise<{ programmeId: string }> {
	const round = await lockRoundVersion(ctx, input);
	allow(discardRefusal(round, applicationsOf(await fillOfRound(ctx, round))));
	await ctx.tx.delete(exchangeRounds).where(eq(exchangeRounds.id, input.id));
	return { programmeId: round.programmeId };
}

/** The round, held until the transaction ends. Throws NotFoundError, ConflictError if it was saved since. */
export async function lockRoundVersion(ctx: CommandContext, { id, version }: Versioned): Promise<RoundFound> {
	return lockVersion(ctx, findRound, { id, version }, roundToFields);
}

/** Places against applications of one round. */
export async function fillOfRound(ctx: CommandContext, round: RoundFound): Promise<Fill[]> {
	return (await fillOfRounds(ctx, [round])).get(round.id) ?? [];
}
