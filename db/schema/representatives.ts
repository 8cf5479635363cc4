import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { representativeRoles } from '../words/representatives';
import { daterange, type LocalisedText, oneOf, recordColumns } from './columns';
import { organisations } from './organisations';
import { partnerships } from './partnerships';
import { people } from './people';

/** What the world may know. A `name` is public only because somebody wrote it here, and only with a term. */
export type PublicContact = { name?: string; email?: string; phone?: string; text?: LocalisedText };

/** The post, whoever holds it: a partnership has one at most, and it is vacant on days that no principal's term covers. */
export const representativePosts = pgTable(
	'representative_posts',
	{
		...recordColumns,
		partnershipId: uuid('partnership_id')
			.notNull()
			.unique()
			.references(() => partnerships.id),
		seat: text('seat'),
		organisationId: uuid('organisation_id').references(() => organisations.id),
		tasks: text('tasks'),
		languages: text('languages').array().notNull().default([]),
		publicContact: jsonb('public_contact').$type<PublicContact>(),
		closedOn: date('closed_on', { mode: 'string' }),
	},
	(t) => [unique('representative_posts_partnership').on(t.id, t.partnershipId)],
);

/** A person's term in a post. Two principals of one partnership never overlap: an exclusion constraint in the migrations. */
export const representatives = pgTable(
	'representatives',
	{
		...recordColumns,
		postId: uuid('post_id').notNull(),
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
		publicContact: jsonb('public_contact').$type<PublicContact>(),
		tasks: text('tasks'),
	},
	(t) => [
		check('representatives_role', oneOf('role', representativeRoles)),
		check('representatives_during', sql`not isempty(during) and not lower_inf(during)`),
		foreignKey({
			name: 'representatives_post',
			columns: [t.postId, t.partnershipId],
			foreignColumns: [representativePosts.id, representativePosts.partnershipId],
		}),
		unique('representatives_id_post').on(t.id, t.postId),
		index('representatives_person').on(t.personId),
		index('representatives_post_id').on(t.postId),
	],
);

/** Days on which somebody does not stand in for the office, and who does; never the cause. */
export const representativeAbsences = pgTable(
	'representative_absences',
	{
		...recordColumns,
		postId: uuid('post_id').notNull(),
		representativeId: uuid('representative_id').notNull(),
		during: daterange('during').notNull(),
		deputyId: uuid('deputy_id').references(() => people.id),
		note: text('note'),
	},
	(t) => [
		check(
			'representative_absences_during',
			sql`not isempty(during) and not lower_inf(during) and not upper_inf(during)`,
		),
		foreignKey({
			name: 'representative_absences_term',
			columns: [t.representativeId, t.postId],
			foreignColumns: [representatives.id, representatives.postId],
		}).onDelete('cascade'),
		index('representative_absences_post').on(t.postId),
	],
);
