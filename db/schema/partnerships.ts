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
	unique,
	uuid,
} from 'drizzle-orm/pg-core';
import { costRules, partySides } from '../words/partnerships';
import { instant, type LocalisedText, oneOf, recordColumns } from './columns';
import { partnershipKinds } from './partnership-kinds';
import { territories } from './territories';
import { topics } from './topics';
import { users } from './users';

/** `label` and `search` are written by triggers from the names of the parties. */
export const partnerships = pgTable(
	'partnerships',
	{
		...recordColumns,
		slug: text('slug').notNull().unique(),
		kindId: uuid('kind_id')
			.notNull()
			.references(() => partnershipKinds.id),
		parentId: uuid('parent_id').references((): AnyPgColumn => partnerships.id),
		leadUserId: uuid('lead_user_id').references(() => users.id),
		deputyUserId: uuid('deputy_user_id').references(() => users.id),
		fileReference: text('file_reference'),
		summary: jsonb('summary').$type<LocalisedText>().notNull().default({}),
		description: jsonb('description').$type<LocalisedText>().notNull().default({}),
		internalNotes: text('internal_notes'),
		costRule: text('cost_rule', { enum: costRules }),
		verifiedOn: date('verified_on', { mode: 'string' }),
		publishedAt: instant('published_at'),
		/** Written by a trigger: its public page is still found by them. */
		formerSlugs: text('former_slugs').array().notNull().default(sql`'{}'`),
		label: jsonb('label').$type<LocalisedText>().notNull().default({}),
		search: text('search').notNull().default(''),
	},
	(t) => [
		check('partnerships_slug', sql`slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80`),
		check('partnerships_cost_rule', oneOf('cost_rule', costRules)),
		check('partnerships_parent', sql`parent_id <> id`),
		index('partnerships_kind').on(t.kindId),
		index('partnerships_parent_id').on(t.parentId),
		index('partnerships_search').using('gin', sql`search gin_trgm_ops`),
	],
);

export const partnershipParties = pgTable(
	'partnership_parties',
	{
		...recordColumns,
		partnershipId: uuid('partnership_id')
			.notNull()
			.references(() => partnerships.id, { onDelete: 'cascade' }),
		territoryId: uuid('territory_id')
			.notNull()
			.references(() => territories.id),
		side: text('side', { enum: partySides }).notNull(),
		role: text('role'),
		position: integer('position').notNull().default(0),
	},
	(t) => [
		check('partnership_parties_side', oneOf('side', partySides)),
		unique('partnership_parties_once').on(t.partnershipId, t.territoryId),
		index('partnership_parties_territory').on(t.territoryId),
	],
);

export const partnershipTopics = pgTable(
	'partnership_topics',
	{
		partnershipId: uuid('partnership_id')
			.notNull()
			.references(() => partnerships.id, { onDelete: 'cascade' }),
		topicId: uuid('topic_id')
			.notNull()
			.references(() => topics.id),
	},
	(t) => [
		primaryKey({ columns: [t.partnershipId, t.topicId] }),
		index('partnership_topics_topic').on(t.topicId),
	],
);
