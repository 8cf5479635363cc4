import { sql } from 'drizzle-orm';
import { customType, date, integer, jsonb, timestamp, uuid } from 'drizzle-orm/pg-core';

/** A text per language of the site; a missing language stays missing and falls back when rendered. */
export type LocalisedText = { de?: string; en?: string };

/** A calendar period as PostgreSQL writes it: `[2024-01-01,2025-01-01)`, an open side left empty. */
export const daterange = customType<{ data: string }>({ dataType: () => 'daterange' });

/** The word stems of a text search configuration, with their places. */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const recordColumns = {
	id: uuid('id').primaryKey().default(sql`uuidv7()`),
	createdAt: instant('created_at').notNull().defaultNow(),
	updatedAt: instant('updated_at').notNull().defaultNow(),
	version: integer('version').notNull().default(1),
};

export const oneOf = (column: string, values: readonly string[]) =>
	sql.raw(`"${column}" in (${values.map((value) => `'${value}'`).join(', ')})`);

export const localised = (name: string) => jsonb(name).$type<LocalisedText>();

export const day = (name: string) => date(name, { mode: 'string' });
