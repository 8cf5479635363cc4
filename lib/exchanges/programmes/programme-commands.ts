import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { exchangeProgrammes } from '@/db/schema/programmes';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError, NotFoundError, RefusalError } from '@/lib/errors';
import { directionRefusal, type ExchangeDirection, hasFixedDays } from '@/lib/exchanges/exchange';
import { requireUnnamed } from '@/lib/ties';
import { lockVersion } from '@/lib/versioned';
import type { ProgrammeFields, ProgrammeValues, programmeInput } from './programme-input';
import { putPartners } from './programme-part-commands';
import { findProgramme, listRounds, type Programme } from './programme-queries';

type Versioned = { id: string; version: number };

/** Adds a programme: being set up until it is launched. Throws InvalidInputError at a partner that is not there. */
export async function addProgramme(ctx: CommandContext, input: ProgrammeValues): Promise<{ id: string }> {
	const { partnershipIds, organisationIds, ...values } = input;
	const [added] = await ctx.tx
		.insert(exchangeProgrammes)
		.values({ ...values, status: 'planned' })
		.returning({ id: exchangeProgrammes.id });
	if (!added) throw new NotFoundError();
	await putPartners(ctx, added.id, { partnershipIds, organisationIds });
	return added;
}

/**
 * Changes a programme; partners that stay keep their rows. Throws NotFoundError, ConflictError, InvalidInputError if
 * what is public would lose its description or if the places of an unfinished round are against the new direction.
 */
export async function reviseProgramme(
	ctx: CommandContext,
	{ id, version, partnershipIds, organisationIds, ...values }: z.output<typeof programmeInput>,
): Promise<{ id: string }> {
	const found = await lockProgrammeVersion(ctx, { id, version });
	if (found.publishedAt && !values.description.de) {
		throw new InvalidInputError({ 'description.de': 'exchanges.refusals.descriptionOfPublished' });
	}
	if (values.direction !== found.direction) await requireRoundsFit(ctx, id, values.direction);
	const had = programmeToFields(found);
	const changed = await putPartners(ctx, id, { partnershipIds, organisationIds }, had);
	await ctx.tx
		.update(exchangeProgrammes)
		.set({ ...values, ...(changed && { version: sql`version + 1` }) })
		.where(eq(exchangeProgrammes.id, id));
	return { id };
}

/** Removes a programme for good. Throws NotFoundError, ConflictError, and a refusal while it has rounds. */
export async function deleteProgramme(ctx: CommandContext, input: Versioned): Promise<{ id: string }> {
	await lockProgrammeVersion(ctx, input);
	await requireUnnamed(ctx, 'exchange_programmes', input.id);
	await ctx.tx.delete(exchangeProgrammes).where(eq(exchangeProgrammes.id, input.id));
	return { id: input.id };
}

/** The programme, held until the transaction ends. Throws NotFoundError, ConflictError if it was saved since. */
export async function lockProgrammeVersion(
	ctx: CommandContext,
	{ id, version }: Versioned,
): Promise<Programme> {
	return lockVersion(ctx, findProgramme, { id, version }, programmeToFields);
}

/** The programme as its form shows it. */
export function programmeToFields(found: Programme): ProgrammeFields {
	const both = (text: { de?: string; en?: string }) => ({ de: text.de ?? '', en: text.en ?? '' });
	return {
		name: both(found.name),
		slug: found.slug,
		targetGroup: found.targetGroup,
		direction: found.direction,
		fields: found.fields.map(both),
		funding: found.funding ?? '',
		partnershipIds: found.partnerships.map(({ id }) => id),
		organisationIds: found.organisations.map(({ id }) => id),
		description: both(found.description),
		internalNotes: found.internalNotes ?? '',
	};
}

/** What is over stays what it was; every other round must fit the direction. */
async function requireRoundsFit(ctx: CommandContext, id: string, direction: ExchangeDirection) {
	const against = (await listRounds(ctx, id)).find(
		(round) => !hasFixedDays(round) && directionRefusal(direction, round),
	);
	if (against)
		throw new RefusalError('exchanges.refusals.directionOfRounds', { label: against.label }, 'direction');
}
