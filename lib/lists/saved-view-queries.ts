import 'server-only';
import { and, eq, or, sql } from 'drizzle-orm';
import { cache } from 'react';
import { savedViews } from '@/db/schema/saved-views';
import { users } from '@/db/schema/users';
import type { OfficeContext } from '@/lib/context';
import { isRecordId } from '@/lib/input';
import type { ListNoun } from './list-nouns';
import { compareViews } from './saved-view';

/** Own ones and those that are shared. A view shows nobody more than they may see: it is only an address. */
const visible = ({ user }: OfficeContext) => or(eq(savedViews.ownerId, user.id), eq(savedViews.shared, true));

const columns = (ctx: OfficeContext) => ({
	id: savedViews.id,
	version: savedViews.version,
	noun: sql<ListNoun>`${savedViews.noun}`,
	name: savedViews.name,
	query: savedViews.query,
	shared: savedViews.shared,
	owner: users.name,
	own: sql<boolean>`${savedViews.ownerId} = ${ctx.user.id}`,
});

/** The views that `user` may open, of one list or of all. */
export async function listSavedViews(ctx: OfficeContext, locale: string, noun?: ListNoun) {
	const views = await readSavedViews(ctx, locale);
	return noun ? views.filter((view) => view.noun === noun) : views;
}

/** Once a request: the navigation needs them all, and a list its own. */
const readSavedViews = cache(async (ctx: OfficeContext, locale: string) => {
	const views = await ctx.db
		.select(columns(ctx))
		.from(savedViews)
		.innerJoin(users, eq(users.id, savedViews.ownerId))
		.where(visible(ctx));
	return views.sort(compareViews(locale));
});

export type SavedView = Awaited<ReturnType<typeof listSavedViews>>[number];

/** The view, if it is there and `user` may open it, held until the transaction ends. */
export async function findSavedView(ctx: OfficeContext, id: string) {
	if (!isRecordId(id)) return undefined;
	const [found] = await ctx.db
		.select(columns(ctx))
		.from(savedViews)
		.innerJoin(users, eq(users.id, savedViews.ownerId))
		.where(and(eq(savedViews.id, id), visible(ctx)))
		.for('update', { of: savedViews });
	return found;
}
