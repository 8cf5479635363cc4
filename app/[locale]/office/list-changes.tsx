import { officeContext } from '@/lib/context';
import { listHistory } from '@/lib/register/history-queries';
import { HistoryList } from './record-changes';
import type { Search } from './search-params';

/** The history of a short list that everybody may read: all its entries in one, each change under its name. */
export async function ListChanges({ table, search }: { table: string; search: Search }) {
	const ctx = await officeContext();
	const page = await listHistory(ctx, table, { before: Number(search.before) || null, limit: 10 });
	return (
		<div id="history">
			<HistoryList page={page} search={search} named={() => true} />
		</div>
	);
}
