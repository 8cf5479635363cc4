import { sql } from 'drizzle-orm';
import { boolean, check, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { roles } from '../words/users';
import { instant, oneOf, recordColumns } from './columns';

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

export const userId = () =>
	uuid('user_id')
		.notNull()
		.references(() => users.id, { onDelete: 'cascade' });
