import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { roundReviewers } from '@/db/schema/rounds';
import type { CommandContext } from '@/lib/context';

/** Takes accounts off a round's reviewers and puts others among them; whoever calls it has asked whether they may be. */
export async function changeReviewers(
	{ tx }: CommandContext,
	roundId: string,
	{ come, gone }: Record<'come' | 'gone', string[]>,
) {
	if (gone.length > 0)
		await tx
			.delete(roundReviewers)
			.where(and(eq(roundReviewers.roundId, roundId), inArray(roundReviewers.userId, gone)));
	if (come.length > 0) await tx.insert(roundReviewers).values(come.map((userId) => ({ roundId, userId })));
}
