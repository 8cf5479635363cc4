import { sql } from 'drizzle-orm';
import { check, date, pgTable, text } from 'drizzle-orm/pg-core';
import { recordColumns } from './columns';

export const legislatures = pgTable(
	'legislatures',
	{
		...recordColumns,
		label: text('label').notNull(),
		from: date('from', { mode: 'string' }).notNull(),
		to: date('to', { mode: 'string' }),
	},
	() => [check('legislatures_days', sql`"to" >= "from"`)],
);
