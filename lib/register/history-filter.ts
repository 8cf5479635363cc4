import { historyTables } from '@/lib/register/history';

/** The tables to filter the history by, each under a name of its own; `named` is its word in the reader's language. */
export const historyTableOptions = (named: (table: string) => string) =>
	Object.entries(historyTables).map(([value, { of: owner }]) => {
		return { value, label: owner ? `${named(owner)}: ${named(value)}` : named(value) };
	});
