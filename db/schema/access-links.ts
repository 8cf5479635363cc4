import { check, pgTable, text } from 'drizzle-orm/pg-core';
import { instant, oneOf, recordColumns } from './columns';
import { userId } from './users';

export const accessLinkPurposes = ['invite', 'reset'] as const;

/** A one-time link by which an invited user sets a password, or a known one sets a new one. */
export const accessLinks = pgTable(
	'access_links',
	{
		...recordColumns,
		userId: userId(),
		purpose: text('purpose', { enum: accessLinkPurposes }).notNull(),
		tokenHash: text('token_hash').notNull().unique(),
		expiresAt: instant('expires_at').notNull(),
		usedAt: instant('used_at'),
	},
	() => [check('access_links_purpose', oneOf('purpose', accessLinkPurposes))],
);
