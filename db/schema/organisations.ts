import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { sectors } from '../words/organisations';
import { oneOf, recordColumns } from './columns';
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
