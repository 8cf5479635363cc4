import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant } from './columns';
import { userId } from './users';

/** What explained itself to this user once and was put away: explanations of sections, first steps left for later. */
export const dismissedHints = pgTable(
	'dismissed_hints',
	{
		userId: userId(),
		hint: text('hint').notNull(),
		dismissedAt: instant('dismissed_at').notNull().defaultNow(),
	},
	(t) => [primaryKey({ columns: [t.userId, t.hint] })],
);
