import { expect, it } from 'vitest';
import { readPlainly } from '@/lib/lists/read-address';
import { historyTableOptions } from './history-filter';
import { historyAddress } from './history-params';
import { wording } from './history-test-words';

it.each([
	['German', 'de'],
	['English', 'en'],
])('offers no name twice in %s', async (_, locale) => {
	const labels = historyTableOptions((await wording(locale)).t).map(({ label }) => label);
	expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
});

it('finds the lines of ledgers by a link from when they were called events', () => {
	const read = (table: string) => readPlainly(historyAddress, { table }, '2026-08-01')?.table;
	expect(read('partnership_events,visits')).toEqual(['ledger_entries', 'visits']);
	expect(read('partnership_lines')).toBeUndefined();
});
