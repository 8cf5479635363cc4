import { expect, it } from 'vitest';
import { readPlainly } from '@/lib/lists/read-address';
import de from '@/messages/de/history.json';
import en from '@/messages/en/history.json';
import { historyTableOptions } from './history-filter';
import { historyAddress } from './history-params';

it.each([
	['German', de.tables],
	['English', en.tables],
])('offers no name twice in %s', (_, tables: Record<string, string>) => {
	const labels = historyTableOptions((table) => tables[table] ?? '').map(({ label }) => label);
	expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
});

it('finds the lines of ledgers by a link from when they were called events', () => {
	const read = (table: string) => readPlainly(historyAddress, { table }, '2026-08-01')?.table;
	expect(read('partnership_events,visits')).toEqual(['ledger_entries', 'visits']);
	expect(read('partnership_lines')).toBeUndefined();
});
