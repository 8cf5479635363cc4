import { sql } from 'drizzle-orm';
import {
	type AnyPgColumn,
	boolean,
	check,
	date,
	index,
	jsonb,
	pgTable,
	text,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core';
import { ledgerEntryTypes, ledgerScopes } from '../words/partnerships';
import { agreements } from './agreements';
import { type LocalisedText, oneOf, recordColumns } from './columns';
import { partnerships } from './partnerships';
import { visits } from './visits';

/** The ledger; `text` is the line that the public reads, `reason` stays in the office. An unknown date is null. */
export const ledgerEntries = pgTable(
	'ledger_entries',
	{
		...recordColumns,
		partnershipId: uuid('partnership_id')
			.notNull()
			.references(() => partnerships.id, { onDelete: 'cascade' }),
		type: text('type', { enum: ledgerEntryTypes }).notNull(),
		on: text('on'),
		onFirst: date('on_first', { mode: 'string' }),
		onLast: date('on_last', { mode: 'string' }),
		celebratedOn: date('celebrated_on', { mode: 'string' }),
		scope: text('scope', { enum: ledgerScopes }).notNull().default('all'),
		text: jsonb('text').$type<LocalisedText>().notNull().default({}),
		reason: text('reason'),
		legalBasis: text('legal_basis'),
		reviewOn: date('review_on', { mode: 'string' }),
		agreementId: uuid('agreement_id').references(() => agreements.id),
		visitId: uuid('visit_id').references((): AnyPgColumn => visits.id, { onDelete: 'set null' }),
		anniversaryBase: boolean('anniversary_base').notNull().default(false),
	},
	(t) => [
		check('ledger_entries_type', oneOf('type', ledgerEntryTypes)),
		check('ledger_entries_scope', oneOf('scope', ledgerScopes)),
		check('ledger_entries_days', sql`num_nulls("on", on_first, on_last) in (0, 3) and on_last >= on_first`),
		check('ledger_entries_reason', sql`type <> 'suspended' or length(trim(reason)) > 0`),
		index('ledger_entries_partnership').on(t.partnershipId, t.onFirst),
		index('ledger_entries_visit').on(t.visitId),
		index('ledger_entries_agreement').on(t.agreementId),
		uniqueIndex('ledger_entries_base').on(t.partnershipId).where(sql`anniversary_base`),
	],
);
