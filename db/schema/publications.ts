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
import { publicationKinds } from '../words/publications';
import { instant, type LocalisedText, oneOf, recordColumns } from './columns';
import { organisations } from './organisations';
import { partnerships } from './partnerships';
import { topics } from './topics';

/**
 * `surveyed_from` and `surveyed_to` are two partial dates: from the first day that the one can mean to the last of the
 * other. Without an end the survey lies within its beginning. `search` is written by triggers.
 */
export const publications = pgTable(
	'publications',
	{
		...recordColumns,
		title: jsonb('title').$type<LocalisedText>().notNull(),
		kind: text('kind', { enum: publicationKinds }).notNull(),
		surveyedFrom: text('surveyed_from'),
		surveyedTo: text('surveyed_to'),
		surveyedFirst: date('surveyed_first', { mode: 'string' }),
		surveyedLast: date('surveyed_last', { mode: 'string' }),
		issuedOn: text('issued_on'),
		issuedFirst: date('issued_first', { mode: 'string' }),
		issuedLast: date('issued_last', { mode: 'string' }),
		edition: jsonb('edition').$type<LocalisedText>().notNull().default({}),
		predecessorId: uuid('predecessor_id').references((): AnyPgColumn => publications.id),
		link: text('link'),
		notes: text('notes'),
		publishedAt: instant('published_at'),
		search: text('search').notNull().default(''),
	},
	(t) => [
		check('publications_kind', oneOf('kind', publicationKinds)),
		check(
			'publications_surveyed',
			sql`num_nulls(surveyed_from, surveyed_first, surveyed_last) in (0, 3) and surveyed_last >= surveyed_first
				and (surveyed_to is null or surveyed_from is not null)`,
		),
		check(
			'publications_issued',
			sql`num_nulls(issued_on, issued_first, issued_last) in (0, 3) and issued_last >= issued_first`,
		),
		check('publications_link', sql`link ~ '^https?://'`),
		check('publications_predecessor', sql`predecessor_id <> id`),
		index('publications_predecessor_id').on(t.predecessorId),
		index('publications_search').using('gin', sql`search gin_trgm_ops`),
	],
);

export const publicationPublishers = pgTable(
	'publication_publishers',
	{
		publicationId: uuid('publication_id')
			.notNull()
			.references(() => publications.id, { onDelete: 'cascade' }),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisations.id),
		position: integer('position').notNull().default(0),
	},
	(t) => [
		primaryKey({ columns: [t.publicationId, t.organisationId] }),
		index('publication_publishers_organisation').on(t.organisationId),
	],
);

export const publicationTopics = pgTable(
	'publication_topics',
	{
		publicationId: uuid('publication_id')
			.notNull()
			.references(() => publications.id, { onDelete: 'cascade' }),
		topicId: uuid('topic_id')
			.notNull()
			.references(() => topics.id),
	},
	(t) => [
		primaryKey({ columns: [t.publicationId, t.topicId] }),
		index('publication_topics_topic').on(t.topicId),
	],
);

export const publicationPartnerships = pgTable(
	'publication_partnerships',
	{
		publicationId: uuid('publication_id')
			.notNull()
			.references(() => publications.id, { onDelete: 'cascade' }),
		partnershipId: uuid('partnership_id')
			.notNull()
			.references(() => partnerships.id),
	},
	(t) => [
		primaryKey({ columns: [t.publicationId, t.partnershipId] }),
		index('publication_partnerships_partnership').on(t.partnershipId),
	],
);
