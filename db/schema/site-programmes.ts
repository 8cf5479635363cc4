import { integer, jsonb, pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import { exchangeDirections, programmeStatuses, targetGroups } from '../words/exchanges';
import { day, instant, type LocalisedText, localised } from './columns';

// Not exported: drizzle-kit would create it. The views themselves are written in the migrations.
const site = pgSchema('site');

export const siteExchangeProgrammes = site
	.view('exchange_programmes', {
		id: uuid('id').notNull(),
		slug: text('slug').notNull(),
		name: localised('name').notNull(),
		targetGroup: text('target_group', { enum: targetGroups }).notNull(),
		direction: text('direction', { enum: exchangeDirections }).notNull(),
		fields: jsonb('fields').$type<LocalisedText[]>().notNull(),
		funding: text('funding'),
		description: localised('description').notNull(),
		status: text('status', { enum: programmeStatuses }).notNull(),
		publishedAt: instant('published_at').notNull(),
	})
	.existing();

export const siteExchangeRounds = site
	.view('exchange_rounds', {
		id: uuid('id').notNull(),
		programmeId: uuid('programme_id').notNull(),
		label: text('label').notNull(),
		opensOn: day('opens_on'),
		closesOn: day('closes_on'),
		startsOn: day('starts_on'),
		endsOn: day('ends_on'),
		placesIn: integer('places_in').notNull(),
		placesOut: integer('places_out').notNull(),
		state: text('state', {
			enum: ['announced', 'open', 'closed', 'running', 'completion_due', 'completed'],
		}).notNull(),
	})
	.existing();

export const siteExchangePartnerships = site
	.view('exchange_partnerships', {
		programmeId: uuid('programme_id').notNull(),
		partnershipId: uuid('partnership_id').notNull(),
	})
	.existing();
