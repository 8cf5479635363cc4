import 'server-only';
import { and, eq, inArray, or, sql } from 'drizzle-orm';
import { exports } from '@/db/schema/exports';
import { savedViews } from '@/db/schema/saved-views';
import { type NounHistory, ref, words } from '@/lib/history/history-fields';
import { listWords } from './list-nouns';

/** Views of lists, and what was taken out of the office as a file. */
export const listHistory: NounHistory = {
	words: 'lists',
	tables: {
		saved_views: {
			name: ['name'],
			fields: {
				owner_id: ref('users'),
				noun: { words: listWords },
				name: 'text',
				query: 'text',
				shared: 'yesNo',
			},
		},
		exports: {
			name: ['noun', 'format'],
			fields: { noun: { words: listWords }, format: words('lists.export'), query: 'text', rows: 'number' },
		},
	},
	names: {
		saved_views: ({ db, user }, ids) =>
			db
				.select({ id: savedViews.id, name: sql<string>`${savedViews.name}` })
				.from(savedViews)
				.where(and(inArray(savedViews.id, ids), or(savedViews.shared, eq(savedViews.ownerId, user.id)))),
		// After its list: a message key, which whoever shows it turns into words.
		exports: ({ db }, ids) =>
			db
				.select({ id: exports.id, noun: exports.noun })
				.from(exports)
				.where(inArray(exports.id, ids))
				.then((found) => found.map(({ id, noun }) => ({ id, name: listWords(noun) }))),
	},
};
