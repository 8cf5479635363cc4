import { sql } from 'drizzle-orm';
import { check, date, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { quotedBounds, quotedMeasures, reportKinds } from '../words/reports';
import { type LocalisedText, oneOf, recordColumns } from './columns';
import { legislatures } from './legislatures';
import { users } from './users';

/** A report as it was counted on the day it was frozen; `figures` holds every number with the rows behind it. Never changed. */
export const reports = pgTable(
	'reports',
	{
		...recordColumns,
		kind: text('kind', { enum: reportKinds }).notNull(),
		title: text('title').notNull(),
		from: date('from', { mode: 'string' }).notNull(),
		to: date('to', { mode: 'string' }).notNull(),
		legislatureId: uuid('legislature_id').references(() => legislatures.id),
		frozenOn: date('frozen_on', { mode: 'string' }).notNull(),
		frozenById: uuid('frozen_by_id').references(() => users.id),
		figures: jsonb('figures').$type<unknown>().notNull(),
	},
	() => [
		check('reports_kind', oneOf('kind', reportKinds)),
		check('reports_days', sql`"to" >= "from"`),
		check('reports_title', sql`length(trim(title)) > 0`),
	],
);

/** A figure that somebody else published: it stands beside the counted one and is never merged with it. */
export const quotedFigures = pgTable(
	'quoted_figures',
	{
		...recordColumns,
		measure: text('measure', { enum: quotedMeasures }).notNull(),
		label: jsonb('label').$type<LocalisedText>().notNull(),
		value: integer('value').notNull(),
		bound: text('bound', { enum: quotedBounds }).notNull().default('exactly'),
		from: date('from', { mode: 'string' }).notNull(),
		to: date('to', { mode: 'string' }).notNull(),
		source: text('source').notNull(),
		sourceOn: text('source_on'),
	},
	() => [
		check('quoted_figures_measure', oneOf('measure', quotedMeasures)),
		check('quoted_figures_bound', oneOf('bound', ['exactly', 'more_than', 'about'])),
		check('quoted_figures_days', sql`"to" >= "from"`),
		check('quoted_figures_source', sql`length(trim(source)) > 0`),
	],
);
