import 'server-only';
import type { CommandContext } from '@/lib/context';
import { allow, InvalidInputError, NotFoundError } from '@/lib/errors';
import { findRound, type RoundFound } from '@/lib/exchanges/rounds/round-queries';
import { findOrganisation } from '@/lib/organisations/organisation-queries';
import { requireVersion } from '@/lib/versioned';
import { deciderRefusal, type PlacementVerb, verbRefusal } from './placement';
import { placementToFields } from './placement-fields';
import { findPlacement, type Placement } from './placement-queries';

/** The round, held until the transaction ends: places are given one after the other. Throws NotFoundError. */
export async function lockRound(ctx: CommandContext, id: string): Promise<RoundFound> {
	const round = await findRound(ctx, id, { lock: true });
	if (!round) throw new NotFoundError();
	return round;
}

/**
 * The placement and its round, both held until the transaction ends; the round first, as every command does, so that
 * no two wait for each other. Throws NotFoundError.
 */
export async function lockPlacement(
	ctx: CommandContext,
	id: string,
): Promise<{ placement: Placement; round: RoundFound }> {
	const seen = await findPlacement(ctx, id);
	if (!seen) throw new NotFoundError();
	const round = await lockRound(ctx, seen.roundId);
	const placement = await findPlacement(ctx, id, { lock: true });
	if (!placement) throw new NotFoundError();
	return { placement, round };
}

/** As lockPlacement, in the version that was read, for a verb that is possible. Throws ConflictError, RefusalError. */
export async function lockPlacementFor(
	ctx: CommandContext,
	verb: PlacementVerb,
	input: { id: string; version: number },
) {
	const held = await lockPlacement(ctx, input.id);
	requireVersion(held.placement, input.version, placementToFields);
	allow(verbRefusal(verb, held.placement, held.round, ctx.today));
	allow(deciderRefusal(verb, held.placement));
	return held;
}

/** Throws InvalidInputError at the field that names an organisation which is not there. */
export async function requireOrganisations(ctx: CommandContext, fields: Record<string, string | null>) {
	for (const [field, id] of Object.entries(fields)) {
		if (id && !(await findOrganisation(ctx, id)))
			throw new InvalidInputError({ [field]: 'errors.chooseOne' });
	}
}
