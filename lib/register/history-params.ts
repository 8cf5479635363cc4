import { createParser, parseAsArrayOf, parseAsStringLiteral } from 'nuqs/server';
import { listAddress } from '@/lib/lists/list-address';
import { historyTables } from '@/lib/register/history';
import { parseAsDay, parseAsId } from '@/lib/url-parsers';

const tables = Object.keys(historyTables);

const parseAsLine = createParser({
	parse: (text) => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : null),
	serialize: String,
});

const historyParsers = {
	actor: parseAsId,
	table: parseAsArrayOf(parseAsStringLiteral(tables)).withDefault([]),
	from: parseAsDay,
	to: parseAsDay,
	before: parseAsLine,
};

export const historyAddress = listAddress(historyParsers, {
	named: { actor: 'users' },
	days: { from: 'first', to: 'last' },
	periods: [['from', 'to']],
	former: { table: { partnership_events: 'ledger_entries' } },
});
export const loadHistoryParams = historyAddress.load;
export type HistoryParams = Awaited<ReturnType<typeof loadHistoryParams>>;
