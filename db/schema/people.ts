import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, check, date, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { mergeNouns } from '../words/merges';
import { sectors } from '../words/organisations';
import { daterange, instant, oneOf, recordColumns } from './columns';
import { territories } from './territories';

export const organisations = pgTable(
	'organisations',
	{
		...recordColumns,
		name: text('name').notNull(),
		sector: text('sector', { enum: sectors }).notNull(),
		territoryId: uuid('territory_id').references(() => territories.id),
		parentId: uuid('parent_id').references((): AnyPgColumn => organisations.id),
		website: text('website'),
		email: text('email'),
		phone: text('phone'),
		notes: text('notes'),
		search: text('search').generatedAlwaysAs((): SQL => sql`searchable(name || ' ' || coalesce(notes, ''))`),
	},
	(t) => [
		check('organisations_sector', oneOf('sector', sectors)),
		check('organisations_name', sql`length(trim(name)) > 0`),
		check('organisations_website', sql`website ~ '^https?://'`),
		check('organisations_parent', sql`parent_id <> id`),
		index('organisations_territory').on(t.territoryId),
		index('organisations_parent_id').on(t.parentId),
		index('organisations_search').using('gin', sql`search gin_trgm_ops`),
		index('organisations_words').using('gin', sql`to_tsvector('de', search)`),
	],
);

/** Known by surname and office only, if need be. */
export const people = pgTable(
	'people',
	{
		...recordColumns,
		givenName: text('given_name'),
		familyName: text('family_name').notNull(),
		title: text('title'),
		salutation: text('salutation'),
		languages: text('languages').array().notNull().default([]),
		email: text('email'),
		phone: text('phone'),
		notes: text('notes'),
		legalBasis: text('legal_basis'),
		retainUntil: date('retain_until', { mode: 'string' }),
		search: text('search').generatedAlwaysAs(
			(): SQL =>
				sql`searchable(coalesce(title || ' ', '') || coalesce(given_name || ' ', '') || family_name || coalesce(' ' || email, ''))`,
		),
	},
	() => [
		check('people_family_name', sql`length(trim(family_name)) > 0`),
		index('people_search').using('gin', sql`search gin_trgm_ops`),
		index('people_words').using('gin', sql`to_tsvector('de', search)`),
		index('people_order').on(
			sql`family_name collate "de-natural"`,
			sql`given_name collate "de-natural"`,
			sql`id`,
		),
	],
);

export const appointments = pgTable(
	'appointments',
	{
		...recordColumns,
		personId: uuid('person_id')
			.notNull()
			.references(() => people.id, { onDelete: 'cascade' }),
		organisationId: uuid('organisation_id').references(() => organisations.id),
		function: text('function').notNull(),
		during: daterange('during').notNull().default('(,)'),
	},
	(t) => [
		check('appointments_during', sql`not isempty(during)`),
		check('appointments_function', sql`length(trim(function)) > 0`),
		index('appointments_person').on(t.personId),
		index('appointments_organisation').on(t.organisationId),
		index('appointments_search').using('gin', sql`searchable(function) gin_trgm_ops`),
		index('appointments_words').using('gin', sql`to_tsvector('de', searchable(function))`),
	],
);

/**
 * Two records made one: `gone` is the row that left, `kept` the other's columns as they were and `after` as the merger left
 * them, `moved` every row that changed hands. `historyIds` are the lines of the history that carried words from one to the
 * other: whoever is erased later is erased there, too.
 */
export const merges = pgTable(
	'merges',
	{
		...recordColumns,
		noun: text('noun', { enum: mergeNouns }).notNull(),
		keptId: uuid('kept_id').notNull(),
		goneId: uuid('gone_id').notNull(),
		gone: jsonb('gone').$type<Record<string, unknown>>().notNull(),
		kept: jsonb('kept').$type<Record<string, unknown>>().notNull(),
		moved: jsonb('moved')
			.$type<
				{ table: string; column: string; key: Record<string, string>; row?: Record<string, unknown> }[]
			>()
			.notNull(),
		undoneAt: instant('undone_at'),
		goneName: text('gone_name').notNull().default(''),
		after: jsonb('after').$type<Record<string, unknown>>().notNull().default({}),
		historyIds: jsonb('history_ids').$type<number[]>().notNull().default([]),
		personId: uuid('person_id').generatedAlwaysAs(sql`case when noun = 'person' then kept_id end`),
		organisationId: uuid('organisation_id').generatedAlwaysAs(
			sql`case when noun = 'organisation' then kept_id end`,
		),
	},
	(t) => [
		check('merges_noun', oneOf('noun', mergeNouns)),
		index('merges_kept').on(t.noun, t.keptId),
		index('merges_gone').on(t.noun, t.goneId),
	],
);
