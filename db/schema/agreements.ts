import { sql } from 'drizzle-orm';
import {
	type AnyPgColumn,
	boolean,
	check,
	date,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	uuid,
} from 'drizzle-orm/pg-core';
import { agreementKinds } from '../words/agreements';
import { instant, type LocalisedText, oneOf, recordColumns } from './columns';
import { organisations } from './organisations';
import { partnerships } from './partnerships';
import { people } from './people';
import { territories } from './territories';
import { visits } from './visits';

/** Signing days may be partial: EDTF text with the first and last day it can mean. `search` is written by triggers. */
export const agreements = pgTable(
	'agreements',
	{
		...recordColumns,
		title: jsonb('title').$type<LocalisedText>().notNull(),
		kind: text('kind', { enum: agreementKinds }).notNull(),
		signedOn: text('signed_on'),
		signedFirst: date('signed_first', { mode: 'string' }),
		signedLast: date('signed_last', { mode: 'string' }),
		signedAt: text('signed_at'),
		visitId: uuid('visit_id').references((): AnyPgColumn => visits.id, { onDelete: 'set null' }),
		inForceFrom: date('in_force_from', { mode: 'string' }),
		endsOn: date('ends_on', { mode: 'string' }),
		terminatedOn: date('terminated_on', { mode: 'string' }),
		terminationReason: text('termination_reason'),
		tacitRenewalMonths: integer('tacit_renewal_months'),
		noticeMonths: integer('notice_months'),
		predecessorId: uuid('predecessor_id')
			.unique()
			.references((): AnyPgColumn => agreements.id),
		openForAccession: boolean('open_for_accession').notNull().default(false),
		text: jsonb('text').$type<LocalisedText>().notNull().default({}),
		fileReference: text('file_reference'),
		internalNotes: text('internal_notes'),
		publishedAt: instant('published_at'),
		search: text('search').notNull().default(''),
	},
	(t) => [
		check('agreements_kind', oneOf('kind', agreementKinds)),
		check('agreements_term', sql`ends_on >= in_force_from`),
		check(
			'agreements_signed',
			sql`num_nulls(signed_on, signed_first, signed_last) in (0, 3) and signed_last >= signed_first`,
		),
		check(
			'agreements_months',
			sql`tacit_renewal_months between 1 and 600 and notice_months between 0 and 120`,
		),
		check('agreements_predecessor', sql`predecessor_id <> id`),
		check('agreements_terminated', sql`terminated_on is null or length(trim(termination_reason)) > 0`),
		index('agreements_search').using('gin', sql`search gin_trgm_ops`),
		index('agreements_visit').on(t.visitId),
	],
);

export const agreementPartnerships = pgTable(
	'agreement_partnerships',
	{
		agreementId: uuid('agreement_id')
			.notNull()
			.references(() => agreements.id, { onDelete: 'cascade' }),
		partnershipId: uuid('partnership_id')
			.notNull()
			.references((): AnyPgColumn => partnerships.id),
		/** Linked because a signatory stands for it, and only as long as one does. */
		bySignatory: boolean('by_signatory').notNull().default(false),
	},
	(t) => [
		primaryKey({ columns: [t.agreementId, t.partnershipId] }),
		index('agreement_partnerships_partnership').on(t.partnershipId),
	],
);

/** Who signed, under the name and office held that day. */
export const agreementSignatories = pgTable(
	'agreement_signatories',
	{
		...recordColumns,
		agreementId: uuid('agreement_id')
			.notNull()
			.references(() => agreements.id, { onDelete: 'cascade' }),
		territoryId: uuid('territory_id').references(() => territories.id),
		organisationId: uuid('organisation_id').references(() => organisations.id),
		personId: uuid('person_id').references(() => people.id),
		nameThen: text('name_then'),
		officeThen: text('office_then'),
		signedOn: date('signed_on', { mode: 'string' }),
		accession: boolean('accession').notNull().default(false),
		/** From this day on the party no longer belongs; the agreement holds among the others. */
		leftOn: date('left_on', { mode: 'string' }),
		position: integer('position').notNull().default(0),
	},
	(t) => [
		check('agreement_signatories_party', sql`num_nonnulls(territory_id, organisation_id) = 1`),
		check('agreement_signatories_left', sql`left_on >= signed_on`),
		index('agreement_signatories_agreement').on(t.agreementId),
		index('agreement_signatories_person').on(t.personId),
		index('agreement_signatories_organisation').on(t.organisationId),
	],
);
