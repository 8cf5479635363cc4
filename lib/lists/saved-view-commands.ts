import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { savedViews } from '@/db/schema/saved-views';
import { may } from '@/lib/auth/permissions';
import type { CommandContext } from '@/lib/context';
import { NotFoundError, RefusalError } from '@/lib/errors';
import { requireVersion } from '@/lib/versioned';
import { viewQuery } from './saved-view';
import type {
	newSavedViewInput,
	savedViewCopyInput,
	savedViewNameInput,
	savedViewQueryInput,
	savedViewVersion,
} from './saved-view-input';
import { findSavedView, type SavedView } from './saved-view-queries';

type Version = z.output<typeof savedViewVersion>;
type Values = Partial<typeof savedViews.$inferInsert>;

/** Keeps a list as it is shown under a name. Throws RefusalError where somebody would share who may not. */
export async function saveView(
	{ tx, user }: CommandContext,
	{ query, ...values }: z.output<typeof newSavedViewInput>,
): Promise<{ id: string }> {
	if (values.shared && !may(user, 'views.share')) throw new RefusalError('lists.refusals.mayNotShare');
	const [added] = await tx
		.insert(savedViews)
		.values({ ...values, query: viewQuery(query), ownerId: user.id })
		.returning({ id: savedViews.id });
	if (!added) throw new NotFoundError();
	return added;
}

/** Gives a view another name. Throws NotFoundError, ConflictError, RefusalError if it is another's. */
export const renameView = (ctx: CommandContext, { name, ...input }: z.output<typeof savedViewNameInput>) =>
	change(ctx, input, { name });

/** Lets a view stand for the list as it is shown now. Throws as `renameView` does. */
export const replaceView = (ctx: CommandContext, { query, ...input }: z.output<typeof savedViewQueryInput>) =>
	change(ctx, input, { query: viewQuery(query) });

/** Offers a view to everybody in the office. Throws as `renameView` does. */
export const shareView = (ctx: CommandContext, input: Version) => change(ctx, input, { shared: true });

/** Keeps a view to its owner again. Throws as `renameView` does. */
export const unshareView = (ctx: CommandContext, input: Version) => change(ctx, input, { shared: false });

/** Removes a view. Throws as `renameView` does. */
export async function removeView(ctx: CommandContext, input: Version): Promise<{ id: string }> {
	await changeable(ctx, input);
	await ctx.tx.delete(savedViews).where(eq(savedViews.id, input.id));
	return { id: input.id };
}

/** Makes a view that somebody shares an own one, which is then independent of it. Throws NotFoundError. */
export async function copyView(
	ctx: CommandContext,
	{ id }: z.output<typeof savedViewCopyInput>,
): Promise<{ id: string }> {
	const found = await findSavedView(ctx, id);
	if (!found) throw new NotFoundError();
	const { noun, name, query } = found;
	return saveView(ctx, { noun, name, query, shared: false });
}

async function change(ctx: CommandContext, input: Version, values: Values): Promise<{ id: string }> {
	await changeable(ctx, input);
	await ctx.tx.update(savedViews).set(values).where(eq(savedViews.id, input.id));
	return { id: input.id };
}

/** Its owner changes a view, and of the shared ones an admin all. */
async function changeable(ctx: CommandContext, { id, version }: Version): Promise<SavedView> {
	const found = requireVersion(await findSavedView(ctx, id), version, ({ name, query, shared }) => ({
		name,
		query,
		shared,
	}));
	if (!found.own && ctx.user.role !== 'admin') throw new RefusalError('lists.refusals.notOwner');
	return found;
}
