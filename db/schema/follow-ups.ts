import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { followUpOwners } from '../words/follow-ups';
import { agreements } from './agreements';
import { oneOf, recordColumns } from './columns';
import { partnerships } from './partnerships';
import { people } from './people';
import { users } from './users';
import { visits } from './visits';

/** Something promised, by whom and by when; belongs to exactly one visit, agreement or partnership. */
export const followUps = pgTable(
	'follow_ups',
	{
		...recordColumns,
		visitId: uuid('visit_id').references(() => visits.id, { onDelete: 'cascade' }),
		agreementId: uuid('agreement_id').references((): AnyPgColumn => agreements.id, { onDelete: 'cascade' }),
		partnershipId: uuid('partnership_id').references((): AnyPgColumn => partnerships.id, {
			onDelete: 'cascade',
		}),
		text: text('text').notNull(),
		owner: text('owner', { enum: followUpOwners }).notNull().default('ours'),
		responsible: text('responsible'),
		personId: uuid('person_id').references(() => people.id),
		/** Whose account is to see to it; nobody's is the office's. */
		assigneeId: uuid('assignee_id').references((): AnyPgColumn => users.id, { onDelete: 'set null' }),
		dueOn: date('due_on', { mode: 'string' }),
		doneOn: date('done_on', { mode: 'string' }),
		outcome: text('outcome'),
	},
	(t) => [
		check('follow_ups_owner', oneOf('owner', followUpOwners)),
		check('follow_ups_subject', sql`num_nonnulls(visit_id, agreement_id, partnership_id) = 1`),
		check('follow_ups_text', sql`length(trim(text)) > 0`),
		index('follow_ups_visit').on(t.visitId),
		index('follow_ups_partnership').on(t.partnershipId),
		index('follow_ups_agreement').on(t.agreementId),
		index('follow_ups_person').on(t.personId),
		index('follow_ups_assignee').on(t.assigneeId),
		index('follow_ups_due').on(t.dueOn).where(sql`done_on is null`),
		index('follow_ups_search').using(
			'gin',
			sql`searchable(text || ' ' || coalesce(responsible, '')) gin_trgm_ops`,
		),
		index('follow_ups_words').using(
			'gin',
			sql`to_tsvector('de', searchable(text || ' ' || coalesce(responsible, '')))`,
		),
	],
);
