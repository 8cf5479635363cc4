import { sql } from 'drizzle-orm';
import {
	type AnyPgColumn,
	boolean,
	check,
	date,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	unique,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core';
import { costRules, ledgerEntryTypes, ledgerScopes, partySides } from '../words/partnerships';
import { agreements } from './agreements';
import { instant, type LocalisedText, oneOf, recordColumns } from './columns';
import { territories } from './territories';
import { users } from './users';
import { visits } from './visits';

/** The office's own lists: what is no longer `offered` stays on the records that have it. */
export const partnershipKinds = pgTable(
	'partnership_kinds',
	{
		...recordColumns,
		key: text('key').notNull().unique(),
		label: jsonb('label').$type<LocalisedText>().notNull(),
		position: integer('position').notNull().default(0),
		offered: boolean('offered').notNull().default(true),
	},
	() => [check('partnership_kinds_key', sql`key ~ '^[a-z0-9]+(_[a-z0-9]+)*$'`)],
);

export const topics = pgTable(
	'topics',
	{
		...recordColumns,
		key: text('key').notNull().unique(),
		label: jsonb('label').$type<LocalisedText>().notNull(),
		position: integer('position').notNull().default(0),
		offered: boolean('offered').notNull().default(true),
		/** Keys of topics that were merged into it: links and saved views that name them lead on. */
		formerKeys: text('former_keys').array().notNull().default(sql`'{}'`),
	},
	() => [check('topics_key', sql`key ~ '^[a-z0-9]+(_[a-z0-9]+)*$'`)],
);

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

/** The ledger; `text` is the line that the public reads, `reason` stays in the office. An unknown date is null. */
export const ledgerEntries = pgTable(
	'ledger_entries',
	{
		...recordColumns,
		partnershipId: uuid('partnership_id')
			.notNull()
			.references(() => partnerships.id, { onDelete: 'cascade' }),
		type: text('type', { enum: ledgerEntryTypes }).notNull(),
		on: text('on'),
		onFirst: date('on_first', { mode: 'string' }),
		onLast: date('on_last', { mode: 'string' }),
		celebratedOn: date('celebrated_on', { mode: 'string' }),
		scope: text('scope', { enum: ledgerScopes }).notNull().default('all'),
		text: jsonb('text').$type<LocalisedText>().notNull().default({}),
		reason: text('reason'),
		legalBasis: text('legal_basis'),
		reviewOn: date('review_on', { mode: 'string' }),
		agreementId: uuid('agreement_id').references(() => agreements.id),
		visitId: uuid('visit_id').references((): AnyPgColumn => visits.id, { onDelete: 'set null' }),
		anniversaryBase: boolean('anniversary_base').notNull().default(false),
	},
	(t) => [
		check('ledger_entries_type', oneOf('type', ledgerEntryTypes)),
		check('ledger_entries_scope', oneOf('scope', ledgerScopes)),
		check('ledger_entries_days', sql`num_nulls("on", on_first, on_last) in (0, 3) and on_last >= on_first`),
		check('ledger_entries_reason', sql`type <> 'suspended' or length(trim(reason)) > 0`),
		index('ledger_entries_partnership').on(t.partnershipId, t.onFirst),
		index('ledger_entries_visit').on(t.visitId),
		index('ledger_entries_agreement').on(t.agreementId),
		uniqueIndex('ledger_entries_base').on(t.partnershipId).where(sql`anniversary_base`),
	],
);
