import { tableKey } from '@/lib/history/history-words';
import { historyTables } from '@/lib/register/history';

/** The tables to filter the history by, each under a name of its own, in the words of `t`. */
export function historyTableOptions(t: (key: string) => string) {
	const named = (table: string) => t(tableKey(historyTables, table));
	return Object.entries(historyTables).map(([value, { of: owner }]) => {
		return { value, label: owner ? `${named(owner)}: ${named(value)}` : named(value) };
	});
}
