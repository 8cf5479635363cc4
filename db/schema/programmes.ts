import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { exchangeDirections, programmeStatuses, targetGroups } from '../words/exchanges';
import { instant, type LocalisedText, oneOf, recordColumns } from './columns';
import { organisations } from './organisations';
import { partnerships } from './partnerships';

export const exchangeProgrammes = pgTable(
	'exchange_programmes',
	{
		...recordColumns,
		slug: text('slug').notNull().unique(),
		name: jsonb('name').$type<LocalisedText>().notNull(),
		targetGroup: text('target_group', { enum: targetGroups }).notNull(),
		direction: text('direction', { enum: exchangeDirections }).notNull(),
		fields: jsonb('fields').$type<LocalisedText[]>().notNull().default([]),
		description: jsonb('description').$type<LocalisedText>().notNull().default({}),
		funding: text('funding'),
		status: text('status', { enum: programmeStatuses }).notNull().default('running'),
		internalNotes: text('internal_notes'),
		publishedAt: instant('published_at'),
		/** Written by a trigger: its public page is still found by them. */
		formerSlugs: text('former_slugs').array().notNull().default(sql`'{}'`),
	},
	() => [
		check('exchange_programmes_slug', sql`slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
		check('exchange_programmes_target', oneOf('target_group', targetGroups)),
		check('exchange_programmes_direction', oneOf('direction', exchangeDirections)),
		check('exchange_programmes_status', oneOf('status', programmeStatuses)),
	],
);

export const exchangePartnerships = pgTable(
	'exchange_partnerships',
	{
		programmeId: uuid('programme_id')
			.notNull()
			.references((): AnyPgColumn => exchangeProgrammes.id, { onDelete: 'cascade' }),
		partnershipId: uuid('partnership_id')
			.notNull()
			.references(() => partnerships.id),
	},
	(t) => [
		primaryKey({ columns: [t.programmeId, t.partnershipId] }),
		index('exchange_partnerships_partnership').on(t.partnershipId),
	],
);

/** Chambers, schools, authorities that carry a programme. */
export const exchangeOrganisations = pgTable(
	'exchange_organisations',
	{
		programmeId: uuid('programme_id')
			.notNull()
			.references((): AnyPgColumn => exchangeProgrammes.id, { onDelete: 'cascade' }),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisations.id),
	},
	(t) => [
		primaryKey({ columns: [t.programmeId, t.organisationId] }),
		index('exchange_organisations_organisation').on(t.organisationId),
	],
);
