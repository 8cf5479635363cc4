import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns';
import { userId } from './users';

/** The answer a submission got, so that a double submission gets the same one. */
export const submissions = pgTable(
	'submissions',
	{
		actorId: userId(),
		key: uuid('key').notNull(),
		action: text('action').notNull(),
		answer: jsonb('answer'),
		createdAt: instant('created_at').notNull().defaultNow(),
	},
	(t) => [primaryKey({ columns: [t.actorId, t.key] }), index('submissions_created').on(t.createdAt)],
);
