import { sql } from 'drizzle-orm';
import { check, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { mergeNouns } from '../words/merges';
import { instant, oneOf, recordColumns } from './columns';

/**
 * Two records made one: `gone` is the row that left, `kept` the other's columns as they were and `after` as the merger left
 * them, `moved` every row that changed hands. `historyIds` are the lines of the history that carried words from one to the
 * other: whoever is erased later is erased there, too.
 */
export const merges = pgTable(
	'merges',
	{
		...recordColumns,
		noun: text('noun', { enum: mergeNouns }).notNull(),
		keptId: uuid('kept_id').notNull(),
		goneId: uuid('gone_id').notNull(),
		gone: jsonb('gone').$type<Record<string, unknown>>().notNull(),
		kept: jsonb('kept').$type<Record<string, unknown>>().notNull(),
		moved: jsonb('moved')
			.$type<
				{ table: string; column: string; key: Record<string, string>; row?: Record<string, unknown> }[]
			>()
			.notNull(),
		undoneAt: instant('undone_at'),
		goneName: text('gone_name').notNull().default(''),
		after: jsonb('after').$type<Record<string, unknown>>().notNull().default({}),
		historyIds: jsonb('history_ids').$type<number[]>().notNull().default([]),
		personId: uuid('person_id').generatedAlwaysAs(sql`case when noun = 'person' then kept_id end`),
		organisationId: uuid('organisation_id').generatedAlwaysAs(
			sql`case when noun = 'organisation' then kept_id end`,
		),
	},
	(t) => [
		check('merges_noun', oneOf('noun', mergeNouns)),
		index('merges_kept').on(t.noun, t.keptId),
		index('merges_gone').on(t.noun, t.goneId),
	],
);
