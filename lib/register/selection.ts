import 'server-only';
import type { OfficeContext } from '@/lib/context';
import type { ListNoun } from '@/lib/lists/list-nouns';
import { listExports } from './exports';
import { readAddress } from './read-address';

/** So many rows can be chosen at once: what is done to them can still be read row by row. */
export const selectionLimit = 500;

type Chosen = { id: string; version: number; name: string };

/** The first 500 records that the list finds for `user`, in its order, each with the version it has now. */
export async function selectAll(
	ctx: OfficeContext,
	noun: ListNoun,
	search: URLSearchParams,
): Promise<{ records: Chosen[]; more: boolean }> {
	const list = listExports[noun];
	if (!list.record) return { records: [], more: false };
	search.set('columns', 'id');
	const locale = search.get('locale') === 'en' ? 'en' : 'de';
	search.delete('locale');
	const { params, blocked } = await readAddress(ctx, list.address, search, locale);
	if (blocked) return { records: [], more: false };
	const { query } = await list.rows(ctx, params, locale);
	const rows = await query.limit(selectionLimit + 1);
	return { records: rows.slice(0, selectionLimit).map(list.record), more: rows.length > selectionLimit };
}
