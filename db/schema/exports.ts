import { check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { oneOf, recordColumns } from './columns';
import { users } from './users';

export const exportFormats = ['xlsx', 'csv', 'data'] as const;

/** Who took which list out of the office, filtered how, with how many rows. */
export const exports = pgTable(
	'exports',
	{
		...recordColumns,
		userId: uuid('user_id')
			.notNull()
			.references(() => users.id),
		noun: text('noun').notNull(),
		format: text('format', { enum: exportFormats }).notNull(),
		query: text('query').notNull(),
		rows: integer('rows'),
	},
	(t) => [check('exports_format', oneOf('format', exportFormats)), index('exports_user').on(t.userId)],
);
