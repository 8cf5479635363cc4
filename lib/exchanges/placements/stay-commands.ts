import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { placementStays } from '@/db/schema/placements';
import type { CommandContext } from '@/lib/context';
import { allow, InvalidInputError, NotFoundError } from '@/lib/errors';
import { overlap, within } from '@/lib/exchanges/exchange';
import { requireVersion } from '@/lib/versioned';
import { planningRefusal } from './placement';
import { lockPlacement, requireOrganisations } from './placement-lock';
import type { newStayInput, StayFields, stayInput, stayVersion } from './stay-input';
import { findStay, listStays, type Stay } from './stay-queries';

type Days = { startsOn: string; endsOn: string };

/** The placement, held, with the days that its parts must lie in: its own, or the round's as long as it has none. */
async function lockForStay(ctx: CommandContext, placementId: string) {
	const { placement, round } = await lockPlacement(ctx, placementId);
	allow(planningRefusal(placement, round));
	return { ...placement, period: placement.startsOn ? placement : round };
}

async function requireDays(
	ctx: CommandContext,
	placement: Awaited<ReturnType<typeof lockForStay>>,
	days: Days,
	except?: string,
) {
	if (!within(days, placement.period))
		throw new InvalidInputError({ startsOn: 'placements.errors.stayOutside' });
	const others = (await listStays(ctx, placement.id)).filter(({ id }) => id !== except);
	if (others.some((other) => overlap(other, days)))
		throw new InvalidInputError({ startsOn: 'placements.errors.staysOverlap' });
}

/** Adds a part of the stay. Throws NotFoundError, RefusalError, InvalidInputError outside the days or on another's. */
export async function addStay(
	ctx: CommandContext,
	input: z.output<typeof newStayInput>,
): Promise<{ id: string }> {
	const placement = await lockForStay(ctx, input.placementId);
	await requireOrganisations(ctx, { organisationId: input.organisationId });
	await requireDays(ctx, placement, input);
	const [added] = await ctx.tx.insert(placementStays).values(input).returning({ id: placementStays.id });
	if (!added) throw new NotFoundError();
	return added;
}

/** Changes a part of the stay. Throws NotFoundError, ConflictError, RefusalError, InvalidInputError as addStay. */
export async function reviseStay(
	ctx: CommandContext,
	{ id, version, ...values }: z.output<typeof stayInput>,
): Promise<{ id: string }> {
	const { stay, placement } = await lockStay(ctx, id);
	requireVersion(stay, version, stayToFields);
	if (values.organisationId !== stay.organisationId)
		await requireOrganisations(ctx, { organisationId: values.organisationId });
	await requireDays(ctx, placement, values, id);
	await ctx.tx.update(placementStays).set(values).where(eq(placementStays.id, id));
	return { id };
}

/** Throws NotFoundError, ConflictError, RefusalError. */
export async function removeStay(ctx: CommandContext, { id, version }: z.output<typeof stayVersion>) {
	requireVersion((await lockStay(ctx, id)).stay, version, stayToFields);
	await ctx.tx.delete(placementStays).where(eq(placementStays.id, id));
	return { id };
}

async function lockStay(ctx: CommandContext, id: string) {
	const seen = await findStay(ctx, id);
	if (!seen) throw new NotFoundError();
	const placement = await lockForStay(ctx, seen.placementId);
	const stay = await findStay(ctx, id);
	if (!stay) throw new NotFoundError();
	return { stay, placement };
}

/** The part of the stay as its form shows it. */
export function stayToFields(found: Stay): Omit<StayFields, 'id' | 'version'> {
	return {
		organisationId: found.organisationId ?? '',
		place: found.place ?? '',
		startsOn: found.startsOn,
		endsOn: found.endsOn,
		note: found.note ?? '',
	};
}
