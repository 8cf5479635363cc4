import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { topics } from '@/db/schema/topics';
import { visits, visitTopics } from '@/db/schema/visits';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError, RefusalError } from '@/lib/errors';
import { recordId, recordVersion } from '@/lib/input';
import { lockVisitVersion } from './visit-commands';

export const visitTopicInput = z.strictObject({ ...recordVersion, topicId: recordId() });

/** Adds a topic to a visit. Throws NotFoundError, ConflictError, RefusalError if the visit has it already. */
export async function addVisitTopic(
	ctx: CommandContext,
	{ topicId, ...input }: z.output<typeof visitTopicInput>,
): Promise<{ id: string }> {
	const visit = await lockVisitVersion(ctx, input);
	if (visit.topics.some((topic) => topic.id === topicId)) throw new RefusalError('visits.refusals.hasTopic');
	const [known] = await ctx.tx.select({ id: topics.id }).from(topics).where(eq(topics.id, topicId));
	if (!known) throw new InvalidInputError({ topicId: 'errors.chooseOne' });
	await ctx.tx.insert(visitTopics).values({ visitId: visit.id, topicId });
	await ctx.tx.update(visits).set({ version: sql`version + 1` }).where(eq(visits.id, visit.id));
	return { id: visit.id };
}
