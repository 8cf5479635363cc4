import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns';
import { userId } from './users';

export const sessions = pgTable(
	'sessions',
	{
		id: uuid('id').primaryKey().default(sql`uuidv7()`),
		userId: userId(),
		createdAt: instant('created_at').notNull().defaultNow(),
		lastSeenAt: instant('last_seen_at').notNull().defaultNow(),
		endedAt: instant('ended_at'),
		userAgent: text('user_agent'),
		address: text('address'),
	},
	(t) => [index('sessions_user').on(t.userId)],
);

/** A browser on which this user has signed in before; its guesses are counted apart from strangers'. */
export const knownDevices = pgTable('known_devices', {
	id: uuid('id').primaryKey().default(sql`uuidv7()`),
	userId: userId(),
	tokenHash: text('token_hash').notNull().unique(),
	createdAt: instant('created_at').notNull().defaultNow(),
	lastSeenAt: instant('last_seen_at').notNull().defaultNow(),
});

export const signInAttempts = pgTable(
	'sign_in_attempts',
	{
		id: uuid('id').primaryKey().default(sql`uuidv7()`),
		account: text('account').notNull(),
		address: text('address').notNull(),
		deviceId: uuid('device_id'),
		at: instant('at').notNull().defaultNow(),
		succeeded: boolean('succeeded').notNull().default(false),
	},
	(t) => [
		index('sign_in_attempts_account').on(t.account, t.at),
		index('sign_in_attempts_address').on(t.address, t.at),
	],
);
