import { type HistoryTable, ref, words } from './history-fields';

/** Views of lists, and what was taken out of the office as a file. */
export const listTables: Record<string, HistoryTable> = {
	saved_views: {
		name: ['name'],
		fields: {
			owner_id: ref('users'),
			noun: words('lists.nouns'),
			name: 'text',
			query: 'text',
			shared: 'yesNo',
		},
	},
	exports: {
		name: ['noun', 'format'],
		fields: { noun: words('lists.nouns'), format: words('lists.export'), query: 'text', rows: 'number' },
	},
};
