import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	date,
	index,
	integer,
	numeric,
	pgTable,
	text,
	unique,
	uuid,
} from 'drizzle-orm/pg-core';
import { costItems, costPayers, placementDirections, placementStatuses } from '../words/exchanges';
import { oneOf, recordColumns } from './columns';
import { organisations } from './organisations';
import { people } from './people';
import { exchangeRounds } from './rounds';
import { users } from './users';

/** An application and what became of it. The participant is empty once the round is anonymised. */
export const exchangePlacements = pgTable(
	'exchange_placements',
	{
		...recordColumns,
		roundId: uuid('round_id')
			.notNull()
			.references(() => exchangeRounds.id),
		participantId: uuid('participant_id').references(() => people.id),
		direction: text('direction', { enum: placementDirections }).notNull(),
		hostOrganisationId: uuid('host_organisation_id').references(() => organisations.id),
		homeOrganisationId: uuid('home_organisation_id').references(() => organisations.id),
		field: text('field'),
		startsOn: date('starts_on', { mode: 'string' }),
		endsOn: date('ends_on', { mode: 'string' }),
		status: text('status', { enum: placementStatuses }).notNull().default('applied'),
		reason: text('reason'),
		brokenOffOn: date('broken_off_on', { mode: 'string' }),
		appliedOn: date('applied_on', { mode: 'string' }),
		rank: integer('rank'),
		notes: text('notes'),
	},
	(t) => [
		check('exchange_placements_direction', oneOf('direction', placementDirections)),
		check('exchange_placements_status', oneOf('status', placementStatuses)),
		check('exchange_placements_days', sql`ends_on >= starts_on`),
		check(
			'exchange_placements_reason',
			sql`status <> 'broken_off' or participant_id is null or coalesce(length(trim(reason)), 0) > 0`,
		),
		check('exchange_placements_broken_off', sql`(status = 'broken_off') = (broken_off_on is not null)`),
		check(
			'exchange_placements_placed',
			sql`status not in ('placed', 'completed') or num_nulls(host_organisation_id, starts_on, ends_on) = 0`,
		),
		check('exchange_placements_rank', sql`rank > 0`),
		unique('exchange_placements_once').on(t.roundId, t.participantId),
		index('exchange_placements_host').on(t.hostOrganisationId),
		index('exchange_placements_home').on(t.homeOrganisationId),
		index('exchange_placements_participant').on(t.participantId),
	],
);

const placementId = () =>
	uuid('placement_id')
		.notNull()
		.references(() => exchangePlacements.id, { onDelete: 'cascade' });

/** One reviewer's judgement; whoever is too close to an applicant recuses instead of scoring. */
export const placementReviews = pgTable(
	'placement_reviews',
	{
		...recordColumns,
		placementId: placementId(),
		reviewerId: uuid('reviewer_id')
			.notNull()
			.references(() => users.id),
		score: integer('score'),
		comment: text('comment'),
		recused: boolean('recused').notNull().default(false),
	},
	(t) => [
		unique('placement_reviews_once').on(t.placementId, t.reviewerId),
		check('placement_reviews_score', sql`score between 1 and 5 and not (recused and score is not null)`),
	],
);

/** A stay may have several parts, with a host of its own each. */
export const placementStays = pgTable(
	'placement_stays',
	{
		...recordColumns,
		placementId: placementId(),
		organisationId: uuid('organisation_id').references(() => organisations.id),
		place: text('place'),
		startsOn: date('starts_on', { mode: 'string' }).notNull(),
		endsOn: date('ends_on', { mode: 'string' }).notNull(),
		note: text('note'),
	},
	(t) => [
		check('placement_stays_days', sql`ends_on >= starts_on`),
		index('placement_stays_placement').on(t.placementId, t.startsOn),
		index('placement_stays_organisation').on(t.organisationId),
	],
);

/** Who pays what; amounts in euros, empty as long as only the payer is settled. */
export const placementCosts = pgTable(
	'placement_costs',
	{
		...recordColumns,
		placementId: placementId(),
		item: text('item', { enum: costItems }).notNull(),
		payer: text('payer', { enum: costPayers }).notNull(),
		amount: numeric('amount', { precision: 12, scale: 2, mode: 'number' }),
		note: text('note'),
	},
	(t) => [
		check('placement_costs_item', oneOf('item', costItems)),
		check('placement_costs_payer', oneOf('payer', costPayers)),
		check('placement_costs_amount', sql`amount >= 0`),
		index('placement_costs_placement').on(t.placementId),
	],
);
