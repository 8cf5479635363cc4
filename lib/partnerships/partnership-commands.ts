import 'server-only';
import { and, eq, notInArray, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { partnershipParties, partnerships, partnershipTopics } from '@/db/schema/partnerships';
import { leadsTo, lockChain, partnershipParts } from '@/lib/chains';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError, NotFoundError, RefusalError } from '@/lib/errors';
import { requireUnnamed } from '@/lib/ties';
import { lockVersion } from '@/lib/versioned';
import { partnershipToFields } from './partnership-fields';
import type { newPartnershipInput, partnershipInput } from './partnership-input';
import { findPartnership, type Partnership } from './partnership-queries';
import { listResponsible } from './responsible-choices';

type NewInput = z.output<typeof newPartnershipInput>;

export type Versioned = { id: string; version: number };

export async function lockPartnershipVersion(ctx: CommandContext, { id, version }: Versioned) {
	return lockVersion(ctx, findPartnership, { id, version }, partnershipToFields);
}

/** Adds a partnership with its parties and topics; its status is "proposed" until the ledger says more. */
export async function addPartnership(
	ctx: CommandContext,
	{ parties, topicIds, ...values }: NewInput,
): Promise<{ id: string }> {
	requireVerified(ctx, values.verifiedOn, null);
	await requireResponsible(ctx, values, { leadUserId: null, deputyUserId: null });
	const [added] = await ctx.tx.insert(partnerships).values(values).returning({ id: partnerships.id });
	if (!added) throw new NotFoundError();
	await putParties(ctx, added.id, parties, []);
	await putTopics(ctx, added.id, topicIds, []);
	return added;
}

/**
 * Changes a partnership; parties and topics that stay keep their rows. Throws NotFoundError, ConflictError,
 * RefusalError if it would become a part of itself, InvalidInputError if what is public would lose its summary.
 */
export async function revisePartnership(
	ctx: CommandContext,
	{ id, version, parties, topicIds, ...values }: z.output<typeof partnershipInput>,
): Promise<{ id: string }> {
	if (values.parentId) await lockChain(ctx, partnershipParts);
	const found = await lockPartnershipVersion(ctx, { id, version });
	if (found.publishedAt && !values.summary.de) {
		throw new InvalidInputError({ 'summary.de': 'partnerships.refusals.summaryOfPublished' });
	}
	if (values.parentId && (await leadsTo(ctx, partnershipParts, values.parentId, id))) {
		throw new RefusalError('partnerships.refusals.partOfItself', undefined, 'parentId');
	}
	requireVerified(ctx, values.verifiedOn, found.verifiedOn);
	await requireResponsible(ctx, values, found);
	const changed = [
		await putParties(ctx, id, parties, found.parties),
		await putTopics(
			ctx,
			id,
			topicIds,
			found.topics.map((topic) => topic.id),
		),
	];
	await ctx.tx
		.update(partnerships)
		.set({ ...values, ...(changed.includes(true) && { version: version + 1 }) })
		.where(eq(partnerships.id, id));
	return { id };
}

/** What was verified has happened. */
function requireVerified({ today }: CommandContext, on: string | null, was: string | null) {
	if (on && on !== was && on > today)
		throw new InvalidInputError({ verifiedOn: 'partnerships.refusals.verifiedInFuture' });
}

/** Removes a partnership and its ledger for good. Throws a refusal while visits, agreements or representatives name it. */
export async function deletePartnership(ctx: CommandContext, input: Versioned): Promise<{ id: string }> {
	await lockPartnershipVersion(ctx, input);
	await requireUnnamed(ctx, 'partnerships', input.id);
	await ctx.tx.delete(partnerships).where(eq(partnerships.id, input.id));
	return { id: input.id };
}

type Responsible = Pick<Partnership, 'leadUserId' | 'deputyUserId'>;

/** Throws InvalidInputError at whoever is named anew and has no active account that writes for all partnerships. */
async function requireResponsible(ctx: CommandContext, named: Responsible, before: Responsible) {
	const fields = (['leadUserId', 'deputyUserId'] as const).filter(
		(field) => named[field] && named[field] !== before[field],
	);
	if (fields.length === 0) return;
	const known = (await listResponsible(ctx)).map(({ id }) => id);
	for (const field of fields)
		if (!known.includes(named[field] ?? '')) throw new InvalidInputError({ [field]: 'errors.chooseOne' });
}

type Parties = NewInput['parties'];

async function putParties(
	{ tx }: CommandContext,
	partnershipId: string,
	parties: Parties,
	before: Parties,
): Promise<boolean> {
	const wanted = parties.map(({ territoryId, side, role }) => ({ territoryId, side, role }));
	const had = before.map(({ territoryId, side, role }) => ({ territoryId, side, role }));
	if (JSON.stringify(wanted) === JSON.stringify(had)) return false;
	const kept = wanted.map((party) => party.territoryId);
	await tx
		.delete(partnershipParties)
		.where(
			and(
				eq(partnershipParties.partnershipId, partnershipId),
				notInArray(partnershipParties.territoryId, kept),
			),
		);
	await tx
		.insert(partnershipParties)
		.values(wanted.map((party, position) => ({ partnershipId, position, ...party })))
		.onConflictDoUpdate({
			target: [partnershipParties.partnershipId, partnershipParties.territoryId],
			set: { side: sql`excluded.side`, role: sql`excluded.role`, position: sql`excluded.position` },
		});
	return true;
}

async function putTopics(
	{ tx }: CommandContext,
	partnershipId: string,
	topicIds: string[],
	before: string[],
): Promise<boolean> {
	const added = topicIds.filter((id) => !before.includes(id));
	const removed = before.filter((id) => !topicIds.includes(id));
	if (added.length > 0) {
		const rows = [...new Set(added)].map((topicId) => ({ partnershipId, topicId }));
		await tx.insert(partnershipTopics).values(rows);
	}
	for (const topicId of removed) {
		await tx
			.delete(partnershipTopics)
			.where(and(eq(partnershipTopics.partnershipId, partnershipId), eq(partnershipTopics.topicId, topicId)));
	}
	return added.length + removed.length > 0;
}
