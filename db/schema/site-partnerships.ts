import { boolean, doublePrecision, integer, pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import { ledgerEntryTypes, ledgerScopes, partnershipStatuses, partySides } from '../words/partnerships';
import { representativeRoles } from '../words/representatives';
import { territoryKinds, territoryNameStatuses } from '../words/territories';
import { day, instant, localised } from './columns';
import { successionKinds } from './territories';

// Not exported: drizzle-kit would create it. The views themselves are written in the migrations.
const site = pgSchema('site');

export const sitePartnerships = site
	.view('partnerships', {
		id: uuid('id').notNull(),
		slug: text('slug').notNull(),
		kindId: uuid('kind_id').notNull(),
		label: localised('label').notNull(),
		search: text('search').notNull(),
		summary: localised('summary').notNull(),
		description: localised('description').notNull(),
		publishedAt: instant('published_at').notNull(),
		status: text('status', { enum: partnershipStatuses }).notNull(),
		foundedOn: text('founded_on'),
		foundedFirst: day('founded_first'),
		foundedLast: day('founded_last'),
	})
	.existing();

export const siteFormerSlugs = site
	.view('former_slugs', {
		noun: text('noun', { enum: ['partnerships', 'exchanges'] }).notNull(),
		former: text('former').notNull(),
		slug: text('slug').notNull(),
	})
	.existing();

export const sitePartnershipParties = site
	.view('partnership_parties', {
		partnershipId: uuid('partnership_id').notNull(),
		territoryId: uuid('territory_id').notNull(),
		side: text('side', { enum: partySides }).notNull(),
		position: integer('position').notNull(),
		label: localised('label').notNull(),
		kind: text('kind', { enum: territoryKinds }).notNull(),
		countryCode: text('country_code').notNull(),
		lat: doublePrecision('lat'),
		lon: doublePrecision('lon'),
	})
	.existing();

export const sitePartnershipNames = site
	.view('partnership_names', {
		partnershipId: uuid('partnership_id').notNull(),
		territoryId: uuid('territory_id').notNull(),
		locale: text('locale').notNull(),
		name: text('name').notNull(),
		status: text('status', { enum: territoryNameStatuses }).notNull(),
		validFrom: text('valid_from'),
		validTo: text('valid_to'),
		succession: text('succession', { enum: successionKinds }),
		succeededOn: text('succeeded_on'),
		relation: text('relation', { enum: [...successionKinds, 'further'] }),
		way: text('way', { enum: ['before', 'after'] }),
	})
	.existing();

export const sitePartnershipTopics = site
	.view('partnership_topics', {
		partnershipId: uuid('partnership_id').notNull(),
		topicId: uuid('topic_id').notNull(),
	})
	.existing();

export const siteLedgerEntries = site
	.view('ledger_entries', {
		id: uuid('id').notNull(),
		partnershipId: uuid('partnership_id').notNull(),
		type: text('type', { enum: ledgerEntryTypes }).notNull(),
		on: text('on'),
		onFirst: day('on_first'),
		onLast: day('on_last'),
		celebratedOn: day('celebrated_on'),
		scope: text('scope', { enum: ledgerScopes }).notNull(),
		text: localised('text').notNull(),
		anniversaryBase: boolean('anniversary_base').notNull(),
		visitSlug: text('visit_slug'),
	})
	.existing();

export const siteRepresentatives = site
	.view('representatives', {
		partnershipId: uuid('partnership_id').notNull(),
		role: text('role', { enum: representativeRoles }).notNull(),
		seat: text('seat'),
		name: text('name'),
		email: text('email'),
		phone: text('phone'),
		text: localised('text'),
		vacant: boolean('vacant').notNull(),
	})
	.existing();
