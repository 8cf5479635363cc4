import { sql } from 'drizzle-orm';
import { boolean, check, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { type LocalisedText, recordColumns } from './columns';

export const topics = pgTable(
	'topics',
	{
		...recordColumns,
		key: text('key').notNull().unique(),
		label: jsonb('label').$type<LocalisedText>().notNull(),
		position: integer('position').notNull().default(0),
		offered: boolean('offered').notNull().default(true),
		/** Keys of topics that were merged into it: links and saved views that name them lead on. */
		formerKeys: text('former_keys').array().notNull().default(sql`'{}'`),
	},
	() => [check('topics_key', sql`key ~ '^[a-z0-9]+(_[a-z0-9]+)*$'`)],
);
