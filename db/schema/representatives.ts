import { sql } from 'drizzle-orm';
import { check, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { daterange, type LocalisedText, oneOf, recordColumns } from './columns';
import { partnerships } from './partnerships';
import { organisations, people } from './people';

export const representativeRoles = ['principal', 'deputy'] as const;

/** Two principals of one partnership never overlap: an exclusion constraint in the migrations. */
export const representatives = pgTable(
	'representatives',
	{
		...recordColumns,
		partnershipId: uuid('partnership_id')
			.notNull()
			.references(() => partnerships.id),
		personId: uuid('person_id')
			.notNull()
			.references(() => people.id),
		organisationId: uuid('organisation_id').references(() => organisations.id),
		seat: text('seat').notNull(),
		during: daterange('during').notNull(),
		role: text('role', { enum: representativeRoles }).notNull().default('principal'),
		publicContact: jsonb('public_contact').$type<{ email?: string; phone?: string; text?: LocalisedText }>(),
		tasks: text('tasks'),
	},
	(t) => [
		check('representatives_role', oneOf('role', representativeRoles)),
		check('representatives_during', sql`not isempty(during) and not lower_inf(during)`),
		index('representatives_person').on(t.personId),
	],
);
