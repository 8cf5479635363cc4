import 'server-only';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { partnerships, partnershipTopics } from '@/db/schema/partnerships';
import { topics } from '@/db/schema/topics';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError, RefusalError } from '@/lib/errors';
import { recordId, recordVersion } from '@/lib/input';
import { lockVersion } from '@/lib/versioned';
import { partnershipToFields } from './partnership-fields';
import { findPartnership } from './partnership-queries';
import { listResponsible } from './responsible-choices';

type Versioned = { id: string; version: number };

export const partnershipTopicInput = z.strictObject({ ...recordVersion, topicId: recordId() });
export const partnershipLeadInput = z.strictObject({ ...recordVersion, leadUserId: recordId() });

const lockPartnershipVersion = async (ctx: CommandContext, { id, version }: Versioned) =>
	await lockVersion(ctx, findPartnership, { id, version }, partnershipToFields);

/** Adds a topic to a partnership. Throws NotFoundError, ConflictError, RefusalError if it has it already. */
export async function addPartnershipTopic(
	ctx: CommandContext,
	{ topicId, ...input }: z.output<typeof partnershipTopicInput>,
): Promise<{ id: string }> {
	const found = await lockPartnershipVersion(ctx, input);
	if (found.topics.some((topic) => topic.id === topicId)) {
		throw new RefusalError('partnerships.refusals.hasTopic');
	}
	const [known] = await ctx.tx.select({ id: topics.id }).from(topics).where(eq(topics.id, topicId));
	if (!known) throw new InvalidInputError({ topicId: 'errors.chooseOne' });
	await ctx.tx.insert(partnershipTopics).values({ partnershipId: found.id, topicId });
	await ctx.tx
		.update(partnerships)
		.set({ version: found.version + 1 })
		.where(eq(partnerships.id, found.id));
	return { id: found.id };
}

/**
 * Says who is responsible for a partnership. Throws NotFoundError, ConflictError, RefusalError if it is so already,
 * InvalidInputError at `leadUserId` unless it is somebody active who writes for all partnerships.
 */
export async function assignLead(
	ctx: CommandContext,
	{ leadUserId, ...input }: z.output<typeof partnershipLeadInput>,
): Promise<{ id: string }> {
	const found = await lockPartnershipVersion(ctx, input);
	if (found.leadUserId === leadUserId) throw new RefusalError('partnerships.refusals.alreadyLead');
	const responsible = await listResponsible(ctx);
	if (!responsible.some(({ id }) => id === leadUserId)) {
		throw new InvalidInputError({ leadUserId: 'errors.chooseOne' });
	}
	await ctx.tx.update(partnerships).set({ leadUserId }).where(eq(partnerships.id, found.id));
	return { id: found.id };
}
