import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { representativePosts } from '@/db/schema/representatives';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError, NotFoundError, RefusalError } from '@/lib/errors';
import { findOrganisation } from '@/lib/organisations/organisation-queries';
import { listLedger } from '@/lib/partnerships/ledger-queries';
import { partnershipStatus } from '@/lib/partnerships/partnership';
import { findPartnership } from '@/lib/partnerships/partnership-queries';
import { lockVersion } from '@/lib/versioned';
import { closeRefusal } from './representative';
import { postContactToFields, postToFields, toPublicContact } from './representative-fields';
import type {
	newPostInput,
	postClosing,
	postContactInput,
	postInput,
	postVersion,
} from './representative-input';
import { findPost, findPostOf, listTerms } from './representative-queries';

/** Establishes the post of a partnership. Throws RefusalError if it has one or has ended, InvalidInputError. */
export async function establishPost(
	ctx: CommandContext,
	input: z.output<typeof newPostInput>,
): Promise<{ id: string }> {
	const partnership = await findPartnership(ctx, input.partnershipId, { lock: true });
	if (!partnership) throw new InvalidInputError({ partnershipId: 'errors.chooseOne' });
	if (await findPostOf(ctx, partnership.id))
		throw new RefusalError('representatives.refusals.postExists', undefined, 'partnershipId');
	const { status } = partnershipStatus(await listLedger(ctx, partnership.id), ctx.today);
	if (status === 'ended')
		throw new RefusalError('representatives.refusals.partnershipEnded', undefined, 'partnershipId');
	await requireOrganisation(ctx, input.organisationId);
	const [added] = await ctx.tx
		.insert(representativePosts)
		.values(input)
		.returning({ id: representativePosts.id });
	if (!added) throw new NotFoundError();
	return added;
}

/** Changes a post; terms keep seat, employer and tasks as they were. Throws NotFoundError, ConflictError, InvalidInputError. */
export async function revisePost(
	ctx: CommandContext,
	{ id, version, ...values }: z.output<typeof postInput>,
): Promise<{ id: string }> {
	const post = await lockVersion(ctx, findPost, { id, version }, postToFields);
	if (values.organisationId !== post.organisationId) await requireOrganisation(ctx, values.organisationId);
	await ctx.tx.update(representativePosts).set(values).where(eq(representativePosts.id, id));
	return { id };
}

/** Closes a post; `on` is its last day. Throws RefusalError while a term reaches beyond it, or if it is closed already. */
export async function closePost(ctx: CommandContext, { id, version, on }: z.output<typeof postClosing>) {
	const post = await lockVersion(ctx, findPost, { id, version }, postToFields);
	const refusal = closeRefusal(await listTerms(ctx, id), post.closedOn, on);
	if (refusal) throw new RefusalError(refusal, undefined, 'on');
	await ctx.tx.update(representativePosts).set({ closedOn: on }).where(eq(representativePosts.id, id));
	return { id };
}

/** Opens a closed post again. Throws RefusalError if it is open. */
export async function reopenPost(ctx: CommandContext, { id, version }: z.output<typeof postVersion>) {
	const post = await lockVersion(ctx, findPost, { id, version }, postToFields);
	if (!post.closedOn) throw new RefusalError('representatives.refusals.notClosed');
	await ctx.tx.update(representativePosts).set({ closedOn: null }).where(eq(representativePosts.id, id));
	return { id };
}

/** Says under which address and number the public reaches the post. Throws NotFoundError, ConflictError. */
export async function revisePostContact(
	ctx: CommandContext,
	{ id, version, ...contact }: z.output<typeof postContactInput>,
): Promise<{ id: string }> {
	await lockVersion(ctx, findPost, { id, version }, postContactToFields);
	await ctx.tx
		.update(representativePosts)
		.set({ publicContact: toPublicContact(contact) })
		.where(eq(representativePosts.id, id));
	return { id };
}

/** Whoever writes names only an organisation that they see. Throws InvalidInputError. */
export async function requireOrganisation(ctx: CommandContext, id: string | null) {
	if (id && !(await findOrganisation(ctx, id)))
		throw new InvalidInputError({ organisationId: 'errors.chooseOne' });
}
