import { sql } from 'drizzle-orm';
import {
	type AnyPgColumn,
	boolean,
	check,
	date,
	index,
	integer,
	jsonb,
	numeric,
	pgTable,
	primaryKey,
	text,
	unique,
	uuid,
} from 'drizzle-orm/pg-core';
import {
	costItems,
	costPayers,
	exchangeDirections,
	placementDirections,
	placementStatuses,
	programmeStatuses,
	roundStatuses,
	targetGroups,
} from '../words/exchanges';
import { instant, type LocalisedText, oneOf, recordColumns } from './columns';
import { partnerships } from './partnerships';
import { organisations, people } from './people';
import { users } from './users';

export const exchangeProgrammes = pgTable(
	'exchange_programmes',
	{
		...recordColumns,
		slug: text('slug').notNull().unique(),
		name: jsonb('name').$type<LocalisedText>().notNull(),
		targetGroup: text('target_group', { enum: targetGroups }).notNull(),
		direction: text('direction', { enum: exchangeDirections }).notNull(),
		fields: jsonb('fields').$type<LocalisedText[]>().notNull().default([]),
		description: jsonb('description').$type<LocalisedText>().notNull().default({}),
		funding: text('funding'),
		status: text('status', { enum: programmeStatuses }).notNull().default('running'),
		internalNotes: text('internal_notes'),
		publishedAt: instant('published_at'),
		/** Written by a trigger: its public page is still found by them. */
		formerSlugs: text('former_slugs').array().notNull().default(sql`'{}'`),
	},
	() => [
		check('exchange_programmes_slug', sql`slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
		check('exchange_programmes_target', oneOf('target_group', targetGroups)),
		check('exchange_programmes_direction', oneOf('direction', exchangeDirections)),
		check('exchange_programmes_status', oneOf('status', programmeStatuses)),
	],
);

export const exchangePartnerships = pgTable(
	'exchange_partnerships',
	{
		programmeId: uuid('programme_id')
			.notNull()
			.references((): AnyPgColumn => exchangeProgrammes.id, { onDelete: 'cascade' }),
		partnershipId: uuid('partnership_id')
			.notNull()
			.references(() => partnerships.id),
	},
	(t) => [
		primaryKey({ columns: [t.programmeId, t.partnershipId] }),
		index('exchange_partnerships_partnership').on(t.partnershipId),
	],
);

/** Chambers, schools, authorities that carry a programme. */
export const exchangeOrganisations = pgTable(
	'exchange_organisations',
	{
		programmeId: uuid('programme_id')
			.notNull()
			.references((): AnyPgColumn => exchangeProgrammes.id, { onDelete: 'cascade' }),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisations.id),
	},
	(t) => [
		primaryKey({ columns: [t.programmeId, t.organisationId] }),
		index('exchange_organisations_organisation').on(t.organisationId),
	],
);

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
