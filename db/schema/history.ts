import { sql } from 'drizzle-orm';
import { bigint, check, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant, oneOf } from './columns';

export const historyOperations = ['insert', 'update', 'delete'] as const;

/**
 * Written by the trigger function history_write alone; never updated, never deleted.
 * `subject` is the record whose page shows the change: a delegation row belongs to its visit.
 */
export const history = pgTable(
	'history',
	{
		id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		at: instant('at').notNull().default(sql`clock_timestamp()`),
		actorId: uuid('actor_id'),
		actor: text('actor').notNull(),
		action: text('action'),
		operation: text('operation', { enum: historyOperations }).notNull(),
		tableName: text('table_name').notNull(),
		recordId: uuid('record_id'),
		subjectTable: text('subject_table').notNull(),
		subjectId: uuid('subject_id'),
		before: jsonb('before').$type<Record<string, unknown>>(),
		after: jsonb('after').$type<Record<string, unknown>>(),
	},
	(t) => [
		check('history_operation', oneOf('operation', historyOperations)),
		index('history_subject').on(t.subjectTable, t.subjectId, t.id),
		index('history_actor').on(t.actorId, t.id),
		index('history_table').on(t.tableName, t.id),
		index('history_subject_table').on(t.subjectTable, t.id),
		index('history_at').on(t.at),
	],
);
