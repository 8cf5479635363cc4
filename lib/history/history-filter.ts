import { historyTables } from './history-tables';

/** What the rows of a table that is called like others hang on. */
const owners: Record<string, string> = {
	partnership_topics: 'partnerships',
	agreement_partnerships: 'agreements',
	visit_partnerships: 'visits',
	visit_topics: 'visits',
	exchange_partnerships: 'exchange_programmes',
};

/** The tables to filter the history by, each under a name of its own; `named` is its word in the reader's language. */
export const historyTableOptions = (named: (table: string) => string) =>
	Object.keys(historyTables).map((value) => {
		const owner = owners[value];
		return { value, label: owner ? `${named(owner)}: ${named(value)}` : named(value) };
	});
