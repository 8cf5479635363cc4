import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { roundStatuses } from '../words/exchanges';
import { instant, oneOf, recordColumns } from './columns';
import { exchangeProgrammes } from './programmes';
import { users } from './users';

/** `status` says what was decided; whether an opened round takes applications today follows from its days. */
export const exchangeRounds = pgTable(
	'exchange_rounds',
	{
		...recordColumns,
		programmeId: uuid('programme_id')
			.notNull()
			.references(() => exchangeProgrammes.id),
		label: text('label').notNull(),
		opensOn: date('opens_on', { mode: 'string' }),
		closesOn: date('closes_on', { mode: 'string' }),
		startsOn: date('starts_on', { mode: 'string' }),
		endsOn: date('ends_on', { mode: 'string' }),
		placesIn: integer('places_in').notNull().default(0),
		placesOut: integer('places_out').notNull().default(0),
		status: text('status', { enum: roundStatuses }).notNull().default('draft'),
		cancelledReason: text('cancelled_reason'),
		notes: text('notes'),
		legalBasis: text('legal_basis'),
		retainUntil: date('retain_until', { mode: 'string' }),
		anonymisedAt: instant('anonymised_at'),
	},
	(t) => [
		check('exchange_rounds_status', oneOf('status', roundStatuses)),
		check('exchange_rounds_days', sql`closes_on >= opens_on and ends_on >= starts_on`),
		check('exchange_rounds_places', sql`places_in >= 0 and places_out >= 0`),
		check('exchange_rounds_label', sql`length(trim(label)) > 0`),
		check('exchange_rounds_cancelled', sql`status <> 'cancelled' or length(trim(cancelled_reason)) > 0`),
		index('exchange_rounds_programme').on(t.programmeId),
	],
);

export const roundReviewers = pgTable(
	'round_reviewers',
	{
		roundId: uuid('round_id')
			.notNull()
			.references(() => exchangeRounds.id, { onDelete: 'cascade' }),
		userId: uuid('user_id')
			.notNull()
			.references(() => users.id),
	},
	(t) => [primaryKey({ columns: [t.roundId, t.userId] }), index('round_reviewers_user').on(t.userId)],
);
