import { sql } from 'drizzle-orm';
import {
	type AnyPgColumn,
	boolean,
	char,
	check,
	date,
	doublePrecision,
	index,
	jsonb,
	pgTable,
	primaryKey,
	text,
	unique,
	uuid,
} from 'drizzle-orm/pg-core';
import { territoryKinds, territoryNameStatuses } from '../words/territories';
import { type LocalisedText, oneOf, recordColumns } from './columns';

export const successionKinds = ['rename', 'merge', 'split'] as const;

/** `label` and `search` are written by triggers from the names. */
export const territories = pgTable(
	'territories',
	{
		...recordColumns,
		kind: text('kind', { enum: territoryKinds }).notNull(),
		countryCode: char('country_code', { length: 2 }).notNull(),
		parentId: uuid('parent_id').references((): AnyPgColumn => territories.id),
		home: boolean('home').notNull().default(false),
		lat: doublePrecision('lat'),
		lon: doublePrecision('lon'),
		code: text('code'),
		wikidataId: text('wikidata_id'),
		notes: text('notes'),
		label: jsonb('label').$type<LocalisedText>().notNull().default({}),
		search: text('search').notNull().default(''),
	},
	(t) => [
		check('territories_kind', oneOf('kind', territoryKinds)),
		check('territories_country', sql`is_country_code(country_code)`),
		check(
			'territories_place',
			sql`(lat is null) = (lon is null) and lat between -90 and 90 and lon between -180 and 180`,
		),
		check('territories_wikidata', sql`wikidata_id ~ '^Q[1-9][0-9]*$'`),
		check('territories_parent', sql`parent_id <> id`),
		index('territories_parent_id').on(t.parentId),
	],
);

export const territoryNames = pgTable(
	'territory_names',
	{
		...recordColumns,
		territoryId: uuid('territory_id')
			.notNull()
			.references(() => territories.id, { onDelete: 'cascade' }),
		locale: text('locale').notNull(),
		name: text('name').notNull(),
		status: text('status', { enum: territoryNameStatuses }).notNull().default('current'),
		validFrom: text('valid_from'),
		validTo: text('valid_to'),
	},
	(t) => [
		check('territory_names_status', oneOf('status', territoryNameStatuses)),
		check('territory_names_name', sql`length(trim(name)) > 0`),
		unique('territory_names_once').on(t.territoryId, t.locale, t.name),
	],
);

export const territorySuccessions = pgTable(
	'territory_successions',
	{
		...recordColumns,
		fromId: uuid('from_id')
			.notNull()
			.references(() => territories.id),
		toId: uuid('to_id')
			.notNull()
			.references(() => territories.id),
		on: text('on').notNull(),
		onFirst: date('on_first', { mode: 'string' }).notNull(),
		onLast: date('on_last', { mode: 'string' }).notNull(),
		kind: text('kind', { enum: successionKinds }).notNull(),
	},
	(t) => [
		check('territory_successions_kind', oneOf('kind', successionKinds)),
		check('territory_successions_other', sql`from_id <> to_id`),
		check('territory_successions_days', sql`on_last >= on_first`),
		unique('territory_successions_once').on(t.fromId, t.toId),
		index('territory_successions_to').on(t.toId),
	],
);

/** Every territory with itself and all it lies in; kept by a trigger. */
export const territoryAncestors = pgTable(
	'territory_ancestors',
	{
		territoryId: uuid('territory_id')
			.notNull()
			.references(() => territories.id, { onDelete: 'cascade' }),
		ancestorId: uuid('ancestor_id')
			.notNull()
			.references(() => territories.id, { onDelete: 'cascade' }),
	},
	(t) => [
		primaryKey({ columns: [t.territoryId, t.ancestorId] }),
		index('territory_ancestors_ancestor').on(t.ancestorId),
	],
);
