import { expect, it } from 'vitest';
import de from '@/messages/de/history.json';
import en from '@/messages/en/history.json';
import { historyTableOptions } from './history-filter';

it.each([
	['German', de.tables],
	['English', en.tables],
])('offers no name twice in %s', (_, tables: Record<string, string>) => {
	const labels = historyTableOptions((table) => tables[table] ?? '').map(({ label }) => label);
	expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
});
