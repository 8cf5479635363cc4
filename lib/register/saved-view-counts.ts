import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import type { OfficeContext } from '@/lib/context';
import { readPlainly } from '@/lib/lists/read-address';
import type { SavedView } from '@/lib/lists/saved-view-queries';
import { listExports } from './exports';

/** Up to here the rows of a saved view are counted; what lies beyond is "more than". */
export const viewCountLimit = 99;

type Unordered = { orderBy: () => { limit: (rows: number) => { getSQL: () => SQL } } };

/**
 * How many rows a saved view finds for `user`, as an expression to be asked among others: up to one more than the
 * limit, in no order. `null` where its address has something that can't be applied: such a list says so itself.
 */
export async function viewCount(ctx: OfficeContext, view: SavedView, locale: string): Promise<SQL> {
	const list = listExports[view.noun];
	const params = readPlainly(list.address, new URLSearchParams(view.query), ctx.today);
	if (!params) return sql`null::int`;
	const { query } = await list.rows(ctx, { ...params, columns: ['id'] }, locale);
	const some = (query as unknown as Unordered).orderBy().limit(viewCountLimit + 1);
	return sql`(select count(*)::int from (${some}) counted)`;
}

/** How many rows each of these views finds for `user`, in their order, by `viewCount`; one statement, however many. */
export async function countViews(
	ctx: OfficeContext,
	views: SavedView[],
	locale: string,
): Promise<(number | null)[]> {
	if (views.length === 0) return [];
	const counts = await Promise.all(views.map((view) => viewCount(ctx, view, locale)));
	const [found] = await ctx.db.execute<{ counts: (number | null)[] }>(
		sql`select array[${sql.join(counts, sql`, `)}] as counts`,
	);
	return found?.counts ?? [];
}
