import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { organisations } from '@/db/schema/organisations';
import { scopeOf } from '@/lib/auth/permissions';
import { leadsTo, lockChain, organisationParts } from '@/lib/chains';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError, NotFoundError, RefusalError } from '@/lib/errors';
import { requireUnnamed } from '@/lib/ties';
import { lockVersion } from '@/lib/versioned';
import { organisationToFields } from './organisation-fields';
import type { newOrganisationInput, organisationInput } from './organisation-input';
import { refuseLikelySame } from './organisation-likely';
import { findOrganisation } from './organisation-queries';

type NewInput = z.output<typeof newOrganisationInput>;

/**
 * Adds an organisation. Throws RefusalError where a representative would add one outside the own partner regions,
 * LikelySameError without `anyway`, where one in sight is likely the same.
 */
export async function addOrganisation(
	ctx: CommandContext,
	{ anyway, ...input }: NewInput,
): Promise<{ id: string }> {
	await requireParent(ctx, input.parentId);
	if (!anyway) await refuseLikelySame(ctx, input);
	const [added] = await ctx.tx.insert(organisations).values(input).returning({ id: organisations.id });
	if (!added) throw new NotFoundError();
	if (scopeOf(ctx.user, 'people.write') === 'own' && !(await findOrganisation(ctx, added.id))) {
		throw new RefusalError('organisations.refusals.outsideOwnRegions', undefined, 'territoryId');
	}
	return added;
}

/** Changes an organisation. Throws NotFoundError, ConflictError, RefusalError if it would become a part of itself. */
export async function reviseOrganisation(
	ctx: CommandContext,
	{ id, version, ...values }: z.output<typeof organisationInput>,
): Promise<{ id: string }> {
	if (values.parentId) await lockChain(ctx, organisationParts);
	const found = await lockVersion(ctx, findOrganisation, { id, version }, organisationToFields);
	if (values.parentId !== found.parentId) await requireParent(ctx, values.parentId);
	if (values.parentId && (await leadsTo(ctx, organisationParts, values.parentId, id))) {
		throw new RefusalError('organisations.refusals.partOfItself', undefined, 'parentId');
	}
	await ctx.tx.update(organisations).set(values).where(eq(organisations.id, id));
	if (!(await findOrganisation(ctx, id)))
		throw new RefusalError('organisations.refusals.outsideOwnRegions', undefined, 'territoryId');
	return { id };
}

/** Removes an organisation for good. Throws a refusal while offices, signatures or placements name it. */
export async function deleteOrganisation(ctx: CommandContext, input: { id: string; version: number }) {
	await lockVersion(ctx, findOrganisation, input, organisationToFields);
	await requireUnnamed(ctx, 'organisations', input.id);
	await ctx.tx.delete(organisations).where(eq(organisations.id, input.id));
	return { id: input.id };
}

/** A representative must not learn from a form which organisations there are elsewhere. */
async function requireParent(ctx: CommandContext, id: string | null) {
	if (id && !(await findOrganisation(ctx, id))) {
		throw new InvalidInputError({ parentId: 'errors.chooseOne' });
	}
}
