import { boolean, integer, pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import { agreementKinds } from '../words/agreements';
import { day, localised } from './columns';

// Not exported: drizzle-kit would create it. The views themselves are written in the migrations.
const site = pgSchema('site');

export const siteAgreements = site
	.view('agreements', {
		id: uuid('id').notNull(),
		title: localised('title').notNull(),
		kind: text('kind', { enum: agreementKinds }).notNull(),
		signedOn: text('signed_on').notNull(),
		signedFirst: day('signed_first').notNull(),
		signedLast: day('signed_last').notNull(),
		inForceFrom: day('in_force_from'),
		endsOn: day('ends_on'),
		terminatedOn: day('terminated_on'),
		tacitRenewalMonths: integer('tacit_renewal_months'),
		openForAccession: boolean('open_for_accession').notNull(),
		predecessorId: uuid('predecessor_id'),
		renewedFrom: day('renewed_from'),
	})
	.existing();

export const siteAgreementPartnerships = site
	.view('agreement_partnerships', {
		agreementId: uuid('agreement_id').notNull(),
		partnershipId: uuid('partnership_id').notNull(),
	})
	.existing();

export const siteAgreementParties = site
	.view('agreement_parties', {
		agreementId: uuid('agreement_id').notNull(),
		label: localised('label').notNull(),
		accession: boolean('accession').notNull(),
		joinedOn: day('joined_on'),
		position: integer('position').notNull(),
		leftOn: day('left_on'),
	})
	.existing();
