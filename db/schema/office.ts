import { sql } from 'drizzle-orm';
import { boolean, check, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { type LocalisedText, recordColumns } from './columns';
import { territories } from './territories';

/** One row: whose register this is. */
export const office = pgTable(
	'office',
	{
		...recordColumns,
		single: boolean('single').notNull().default(true).unique(),
		name: jsonb('name').$type<LocalisedText>().notNull(),
		siteTitle: jsonb('site_title').$type<LocalisedText>().notNull(),
		intro: jsonb('intro').$type<LocalisedText>().notNull().default({}),
		homeTerritoryId: uuid('home_territory_id').references(() => territories.id),
		contact: text('contact'),
		address: text('address'),
		email: text('email'),
		phone: text('phone'),
		imprint: jsonb('imprint').$type<LocalisedText>().notNull().default({}),
		privacy: jsonb('privacy').$type<LocalisedText>().notNull().default({}),
		accessibility: jsonb('accessibility').$type<LocalisedText>().notNull().default({}),
		demo: boolean('demo').notNull().default(false),
	},
	() => [check('office_single', sql`single`)],
);
