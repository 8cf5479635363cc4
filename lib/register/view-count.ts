import 'server-only';
import type { OfficeContext } from '@/lib/context';
import type { ListNoun } from '@/lib/lists/list-nouns';
import { listExports } from './exports';
import { readAddress } from './read-address';

/** A view is counted up to here; what lies beyond is "more than". */
export const viewCountLimit = 99;

/** How many records a saved view finds for `user` today, 100 for more than 99; null if its address means none any more. */
export async function countView(
	ctx: OfficeContext,
	noun: ListNoun,
	query: string,
	locale: string,
): Promise<number | null> {
	const list = listExports[noun];
	const search = new URLSearchParams(query);
	search.set('columns', 'id');
	const { params, blocked } = await readAddress(ctx, list.address, search, locale);
	if (blocked) return null;
	const { query: rows } = await list.rows(ctx, params, locale);
	return (await rows.limit(viewCountLimit + 1)).length;
}
