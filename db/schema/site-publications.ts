import { integer, pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import { publicationKinds } from '../words/publications';
import { day, localised } from './columns';

// Not exported: drizzle-kit would create it. The views themselves are written in the migrations.
const site = pgSchema('site');

export const sitePublications = site
	.view('publications', {
		id: uuid('id').notNull(),
		title: localised('title').notNull(),
		kind: text('kind', { enum: publicationKinds }).notNull(),
		surveyedFrom: text('surveyed_from'),
		surveyedTo: text('surveyed_to'),
		issuedOn: text('issued_on'),
		issuedFirst: day('issued_first'),
		issuedLast: day('issued_last'),
		edition: localised('edition').notNull(),
		predecessorId: uuid('predecessor_id'),
		link: text('link'),
		search: text('search').notNull(),
	})
	.existing();

export const sitePublicationPublishers = site
	.view('publication_publishers', {
		publicationId: uuid('publication_id').notNull(),
		name: text('name').notNull(),
		website: text('website'),
		position: integer('position').notNull(),
	})
	.existing();

export const sitePublicationTopics = site
	.view('publication_topics', {
		publicationId: uuid('publication_id').notNull(),
		topicId: uuid('topic_id').notNull(),
	})
	.existing();

export const sitePublicationPartnerships = site
	.view('publication_partnerships', {
		publicationId: uuid('publication_id').notNull(),
		partnershipId: uuid('partnership_id').notNull(),
	})
	.existing();
