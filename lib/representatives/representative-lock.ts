import 'server-only';
import { eq } from 'drizzle-orm';
import { representativeAbsences, representatives } from '@/db/schema/representatives';
import type { CommandContext } from '@/lib/context';
import { NotFoundError } from '@/lib/errors';
import { isRecordId } from '@/lib/input';
import { listAbsences } from './absence-queries';
import { findPost, listTerms } from './representative-queries';

/**
 * A post with its terms, held until the transaction ends, so that no two people enter overlapping terms.
 * Throws NotFoundError if there is none that the user may see.
 */
export async function lockPost(ctx: CommandContext, id: string) {
	const post = await findPost(ctx, id, { lock: true });
	if (!post) throw new NotFoundError();
	return { post, terms: await listTerms(ctx, post.id) };
}

/** A term with its post and the post's terms, all held. Throws NotFoundError. */
export async function lockTerm(ctx: CommandContext, id: string) {
	const [row] = isRecordId(id)
		? await ctx.tx
				.select({ postId: representatives.postId })
				.from(representatives)
				.where(eq(representatives.id, id))
		: [];
	if (!row) throw new NotFoundError();
	const held = await lockPost(ctx, row.postId);
	return { ...held, term: held.terms.find((term) => term.id === id) };
}

/** An absence, its post held. Throws NotFoundError. */
export async function lockAbsence(ctx: CommandContext, id: string) {
	const [row] = await ctx.tx
		.select({ postId: representativeAbsences.postId })
		.from(representativeAbsences)
		.where(eq(representativeAbsences.id, id));
	if (!row) throw new NotFoundError();
	await lockPost(ctx, row.postId);
	return (await listAbsences(ctx, row.postId)).find((absence) => absence.id === id);
}
