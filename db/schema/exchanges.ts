import { sql } from 'drizzle-orm';
import {
	type AnyPgColumn,
	check,
	date,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	uuid,
} from 'drizzle-orm/pg-core';
import { instant, type LocalisedText, oneOf, recordColumns } from './columns';
import { partnerships } from './partnerships';
import { organisations, people } from './people';

export const targetGroups = [
	'apprentices',
	'civil_servants',
	'experts',
	'youth',
	'pupils',
	'students',
	'artists',
	'writers',
] as const;
export const exchangeDirections = ['in', 'out', 'both', 'alternating'] as const;
export const roundStatuses = ['draft', 'open', 'closed', 'running', 'completed', 'cancelled'] as const;
export const placementDirections = ['in', 'out'] as const;
export const placementStatuses = [
	'applied',
	'accepted',
	'waiting_list',
	'rejected',
	'withdrawn',
	'placed',
	'completed',
	'broken_off',
] as const;

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
		publishedAt: instant('published_at'),
	},
	() => [
		check('exchange_programmes_slug', sql`slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
		check('exchange_programmes_target', oneOf('target_group', targetGroups)),
		check('exchange_programmes_direction', oneOf('direction', exchangeDirections)),
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
	},
	(t) => [
		check('exchange_rounds_status', oneOf('status', roundStatuses)),
		check('exchange_rounds_days', sql`closes_on >= opens_on and ends_on >= starts_on`),
		check('exchange_rounds_places', sql`places_in >= 0 and places_out >= 0`),
		index('exchange_rounds_programme').on(t.programmeId),
	],
);

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
	},
	(t) => [
		check('exchange_placements_direction', oneOf('direction', placementDirections)),
		check('exchange_placements_status', oneOf('status', placementStatuses)),
		check('exchange_placements_days', sql`ends_on >= starts_on`),
		check('exchange_placements_reason', sql`status <> 'broken_off' or length(trim(reason)) > 0`),
		index('exchange_placements_round').on(t.roundId),
		index('exchange_placements_participant').on(t.participantId),
	],
);
