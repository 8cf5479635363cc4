import { sql } from 'drizzle-orm';
import { boolean, check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { recordColumns } from './columns';
import { users } from './users';

/** A list with its filters, order and columns under a name: the part of the address behind the question mark. */
export const savedViews = pgTable(
	'saved_views',
	{
		...recordColumns,
		ownerId: uuid('owner_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		noun: text('noun').notNull(),
		name: text('name').notNull(),
		query: text('query').notNull(),
		shared: boolean('shared').notNull().default(false),
	},
	(t) => [
		check('saved_views_name', sql`length(trim(name)) > 0`),
		index('saved_views_owner').on(t.ownerId, t.noun),
		index('saved_views_shared').on(t.noun).where(sql`shared`),
	],
);
