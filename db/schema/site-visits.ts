import { integer, pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import { territoryKinds } from '../words/territories';
import { visitDirections, visitKinds } from '../words/visits';
import { day, instant, localised } from './columns';

// Not exported: drizzle-kit would create it. The views themselves are written in the migrations.
const site = pgSchema('site');

export const siteVisits = site
	.view('visits', {
		id: uuid('id').notNull(),
		slug: text('slug').notNull(),
		direction: text('direction', { enum: visitDirections }).notNull(),
		kind: text('kind', { enum: visitKinds }).notNull(),
		startsOn: day('starts_on').notNull(),
		endsOn: day('ends_on').notNull(),
		title: localised('title').notNull(),
		summary: localised('summary').notNull(),
		publishedAt: instant('published_at').notNull(),
		search: text('search').notNull(),
	})
	.existing();

export const siteVisitsNearly = site
	.view('visits_nearly', { id: uuid('id').notNull(), search: text('search').notNull() })
	.existing();

export const siteVisitPlaces = site
	.view('visit_places', {
		id: uuid('id').notNull(),
		label: localised('label').notNull(),
		countryCode: text('country_code').notNull(),
		search: text('search').notNull(),
	})
	.existing();

export const siteVisitPartnerships = site
	.view('visit_partnerships', {
		visitId: uuid('visit_id').notNull(),
		partnershipId: uuid('partnership_id').notNull(),
	})
	.existing();

export const siteVisitTopics = site
	.view('visit_topics', { visitId: uuid('visit_id').notNull(), topicId: uuid('topic_id').notNull() })
	.existing();

export const siteVisitStops = site
	.view('visit_stops', {
		visitId: uuid('visit_id').notNull(),
		position: integer('position').notNull(),
		place: text('place'),
		from: day('from'),
		to: day('to'),
		label: localised('label').notNull(),
		countryCode: text('country_code').notNull(),
		kind: text('kind', { enum: territoryKinds }).notNull(),
		territoryId: uuid('territory_id').notNull(),
		search: text('search'),
	})
	.existing();

export const siteAgendaItems = site
	.view('agenda_items', {
		id: uuid('id').notNull(),
		visitId: uuid('visit_id').notNull(),
		startsAt: instant('starts_at').notNull(),
		endsAt: instant('ends_at'),
		timeZone: text('time_zone').notNull(),
		place: text('place'),
		title: text('title').notNull(),
		endTimeZone: text('end_time_zone'),
		search: text('search').notNull(),
	})
	.existing();
