import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { exchangePlacements } from '@/db/schema/placements';
import type { CommandContext } from '@/lib/context';
import { allow, InvalidInputError, NotFoundError, RefusalError } from '@/lib/errors';
import { directionsOf, type PlacementDirection, type Places, within } from '@/lib/exchanges/exchange';
import { personChoice } from '@/lib/people/person-choices';
import { addPerson } from '@/lib/people/person-commands';
import { requireVersion } from '@/lib/versioned';
import { deciderRefusal, entryRefusal, takesPlace } from './placement';
import { fieldToKeep } from './placement-field';
import { placementToFields } from './placement-fields';
import type { newPlacementInput, placementInput, placementVersion } from './placement-input';
import { lockPlacement, lockRound, requireOrganisations } from './placement-lock';
import type { Placement } from './placement-queries';
import { lastRank } from './placement-ranking-commands';
import { listStays } from './stay-queries';

type NewInput = z.output<typeof newPlacementInput>;

/**
 * Enters an application, with the person if not yet known. Throws NotFoundError, RefusalError while the round takes
 * none (after its closing only with `late`), InvalidInputError for a direction without places, a day to come or
 * somebody who isn't there; who has applied in this round already is refused by the database. LikelySameError without `anyway`, where
 * the new person is likely one in sight.
 */
export async function addPlacement(ctx: CommandContext, input: NewInput): Promise<{ id: string }> {
	const { roundId, participantId, newParticipant, late, anyway, ...values } = input;
	const round = await lockRound(ctx, roundId);
	allow(entryRefusal(round, ctx.today, late));
	requireDirection(round, values.direction);
	if (values.appliedOn > ctx.today) throw new InvalidInputError({ appliedOn: 'placements.errors.dayToCome' });
	await requireOrganisations(ctx, {
		homeOrganisationId: values.homeOrganisationId,
		hostOrganisationId: values.hostOrganisationId,
	});
	const person =
		participantId ?? (newParticipant && (await addParticipant(ctx, { ...newParticipant, anyway })));
	if (!person || !(await personChoice(ctx, person)))
		throw new InvalidInputError({ participantId: 'errors.chooseOne' });
	const [added] = await ctx.tx
		.insert(exchangePlacements)
		.values({
			...values,
			roundId,
			participantId: person,
			field: fieldToKeep(values.field, round.fields),
		})
		.returning({ id: exchangePlacements.id });
	if (!added) throw new NotFoundError();
	return added;
}

type NewParticipant = NonNullable<NewInput['newParticipant']> & Pick<NewInput, 'anyway'>;

async function addParticipant(ctx: CommandContext, person: NewParticipant) {
	const added = await addPerson(ctx, {
		...person,
		title: person.title ?? null,
		salutation: person.salutation ?? null,
		languages: [],
		phone: null,
		notes: null,
		appointment: { function: null, organisationId: null, from: null, to: null },
	});
	return added.id;
}

/**
 * Changes what the form holds. Throws NotFoundError, ConflictError, RefusalError for an anonymised round, a new
 * direction of somebody who has a place, what orders the waiting list by somebody who is recused or owes a review, or where parts of the stay would lie outside, InvalidInputError at a field.
 */
export async function revisePlacement(
	ctx: CommandContext,
	{ id, version, ...values }: z.output<typeof placementInput>,
): Promise<{ id: string }> {
	const { placement, round } = await lockPlacement(ctx, id);
	requireVersion(placement, version, placementToFields);
	if (round.anonymisedAt) throw new RefusalError('placements.refusals.anonymised');
	const ranks = values.direction !== placement.direction || values.appliedOn !== placement.appliedOn;
	if (ranks && placement.recused) throw new RefusalError('placements.refusals.recused');
	const stands = placement.status === 'waiting_list' || placement.rank !== null;
	if (ranks && stands && placement.owesAny) throw new RefusalError('placements.refusals.reviewsOwed');
	if (values.direction !== placement.direction) {
		requireDirection(round, values.direction);
		if (takesPlace(placement))
			throw new RefusalError('placements.refusals.directionDecided', undefined, 'direction');
	}
	if (values.appliedOn !== placement.appliedOn && values.appliedOn > ctx.today)
		throw new InvalidInputError({ appliedOn: 'placements.errors.dayToCome' });
	await requireOrganisations(ctx, changedOrganisations(placement, values));
	requireWhatItNeeds(placement, values);
	requireBrokenOffWithin(placement, values);
	if (values.startsOn && values.endsOn) {
		const days = { startsOn: values.startsOn, endsOn: values.endsOn };
		if (!within(days, round)) throw new InvalidInputError({ startsOn: 'placements.errors.outsideRound' });
		const stays = await listStays(ctx, id);
		if (stays.some((stay) => !within(stay, days)))
			throw new RefusalError('placements.refusals.staysOutside', undefined, 'startsOn');
	}
	const moved = values.direction !== placement.direction && stands;
	await ctx.tx
		.update(exchangePlacements)
		.set({
			...values,
			field: fieldToKeep(values.field, round.fields),
			...(moved && { rank: await lastRank(ctx, round.id, values.direction) }),
		})
		.where(eq(exchangePlacements.id, id));
	return { id };
}

/** Removes an application and its parts for good; the person stays. Throws NotFoundError, ConflictError, RefusalError, also for whom could not reject it. */
export async function deletePlacement(ctx: CommandContext, input: z.output<typeof placementVersion>) {
	const { placement, round } = await lockPlacement(ctx, input.id);
	requireVersion(placement, input.version, placementToFields);
	if (round.anonymisedAt) throw new RefusalError('placements.refusals.anonymised');
	allow(deciderRefusal('delete', placement));
	await ctx.tx.delete(exchangePlacements).where(eq(exchangePlacements.id, input.id));
	return { id: input.id, roundId: round.id };
}

function requireDirection(round: Places, direction: PlacementDirection) {
	if (!directionsOf(round).includes(direction))
		throw new InvalidInputError({ direction: 'placements.errors.noPlacesThisWay' });
}

type Values = Omit<z.output<typeof placementInput>, 'id' | 'version'>;

/** Who broke off did so before the last day. */
function requireBrokenOffWithin({ brokenOffOn }: Placement, { endsOn }: Values) {
	if (brokenOffOn && endsOn && endsOn < brokenOffOn)
		throw new InvalidInputError({ endsOn: 'placements.errors.beforeBreakOff' });
}

function changedOrganisations(placement: Placement, values: Values) {
	return {
		...(values.homeOrganisationId !== placement.homeOrganisationId && {
			homeOrganisationId: values.homeOrganisationId,
		}),
		...(values.hostOrganisationId !== placement.hostOrganisationId && {
			hostOrganisationId: values.hostOrganisationId,
		}),
	};
}

/** Whoever was placed has a host and days. */
function requireWhatItNeeds({ status }: Placement, values: Values) {
	if (status !== 'placed' && status !== 'completed' && status !== 'broken_off') return;
	for (const field of ['hostOrganisationId', 'startsOn', 'endsOn'] as const) {
		if (!values[field]) throw new InvalidInputError({ [field]: 'errors.required' });
	}
}
