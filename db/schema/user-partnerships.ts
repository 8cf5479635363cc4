import { type AnyPgColumn, index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { partnerships } from './partnerships';
import { userId } from './users';

/** What a representative may see and touch. */
export const userPartnerships = pgTable(
	'user_partnerships',
	{
		userId: userId(),
		partnershipId: uuid('partnership_id')
			.notNull()
			.references((): AnyPgColumn => partnerships.id, { onDelete: 'cascade' }),
	},
	(t) => [
		primaryKey({ columns: [t.userId, t.partnershipId] }),
		index('user_partnerships_partnership').on(t.partnershipId),
	],
);
