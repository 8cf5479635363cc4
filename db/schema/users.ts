import { sql } from 'drizzle-orm';
import {
	type AnyPgColumn,
	boolean,
	check,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	unique,
	uuid,
} from 'drizzle-orm/pg-core';
import { roles } from '../words/users';
import { instant, oneOf, recordColumns } from './columns';
import { partnerships } from './partnerships';

export const accessLinkPurposes = ['invite', 'reset'] as const;

export const users = pgTable(
	'users',
	{
		...recordColumns,
		name: text('name').notNull(),
		email: text('email').notNull(),
		passwordHash: text('password_hash'),
		role: text('role', { enum: roles }).notNull(),
		active: boolean('active').notNull().default(true),
		locale: text('locale').notNull().default('de'),
		totpSecret: text('totp_secret'),
		totpConfirmedAt: instant('totp_confirmed_at'),
		totpLastStep: integer('totp_last_step'),
		recoveryHashes: text('recovery_hashes').array().notNull().default([]),
		oidcIssuer: text('oidc_issuer'),
		oidcSubject: text('oidc_subject'),
	},
	(t) => [
		check('users_role', oneOf('role', roles)),
		check('users_email', sql`email = lower(email) and email ~ '^[^@[:space:]]+@[^@[:space:]]+$'`),
		check('users_name', sql`length(trim(name)) > 0`),
		check('users_oidc', sql`num_nulls(oidc_issuer, oidc_subject) in (0, 2)`),
		unique('users_email_once').on(t.email),
		unique('users_oidc_once').on(t.oidcIssuer, t.oidcSubject),
	],
);

const userId = () =>
	uuid('user_id')
		.notNull()
		.references(() => users.id, { onDelete: 'cascade' });

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

/** A browser on which this user has signed in before; its guesses are counted apart from strangers'. */
export const knownDevices = pgTable('known_devices', {
	id: uuid('id').primaryKey().default(sql`uuidv7()`),
	userId: userId(),
	tokenHash: text('token_hash').notNull().unique(),
	createdAt: instant('created_at').notNull().defaultNow(),
	lastSeenAt: instant('last_seen_at').notNull().defaultNow(),
});

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
