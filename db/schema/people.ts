import { type SQL, sql } from 'drizzle-orm';
import { check, date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { daterange, recordColumns } from './columns';
import { organisations } from './organisations';

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
