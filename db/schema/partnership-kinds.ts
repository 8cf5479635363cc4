import { sql } from 'drizzle-orm';
import { boolean, check, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { type LocalisedText, recordColumns } from './columns';

/** The office's own lists: what is no longer `offered` stays on the records that have it. */
export const partnershipKinds = pgTable(
	'partnership_kinds',
	{
		...recordColumns,
		key: text('key').notNull().unique(),
		label: jsonb('label').$type<LocalisedText>().notNull(),
		position: integer('position').notNull().default(0),
		offered: boolean('offered').notNull().default(true),
	},
	() => [check('partnership_kinds_key', sql`key ~ '^[a-z0-9]+(_[a-z0-9]+)*$'`)],
);
