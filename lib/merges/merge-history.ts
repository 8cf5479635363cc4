import type { NounHistory } from '@/lib/history/history-fields';

export const mergeHistory: NounHistory = {
	words: 'merges',
	tables: {
		merges: { name: ['gone_name'], fields: { gone_name: 'text', undone_at: 'instant' } },
	},
};
