import {
	boolean,
	date,
	doublePrecision,
	integer,
	jsonb,
	pgSchema,
	text,
	timestamp,
	uuid,
} from 'drizzle-orm/pg-core';
import { agreementKinds } from '../words/agreements';
import { exchangeDirections, programmeStatuses, targetGroups } from '../words/exchanges';
import { ledgerEntryTypes, ledgerScopes, partnershipStatuses, partySides } from '../words/partnerships';
import { publicationKinds } from '../words/publications';
import { representativeRoles } from '../words/representatives';
import { territoryKinds, territoryNameStatuses } from '../words/territories';
import { visitDirections, visitKinds } from '../words/visits';
import type { LocalisedText } from './columns';
import { successionKinds } from './territories';

// Not exported: drizzle-kit would create it. The views themselves are written in the migrations.
const site = pgSchema('site');

const localised = (name: string) => jsonb(name).$type<LocalisedText>();
const day = (name: string) => date(name, { mode: 'string' });
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

const list = () => ({
	id: uuid('id').notNull(),
	key: text('key').notNull(),
	label: localised('label').notNull(),
	position: integer('position').notNull(),
});

export const siteOffice = site
	.view('office', {
		name: localised('name').notNull(),
		siteTitle: localised('site_title').notNull(),
		intro: localised('intro').notNull(),
		contact: text('contact'),
		demo: boolean('demo').notNull(),
		home: localised('home'),
		address: text('address'),
		email: text('email'),
		phone: text('phone'),
		imprint: localised('imprint').notNull(),
		privacy: localised('privacy').notNull(),
		accessibility: localised('accessibility').notNull(),
	})
	.existing();

export const siteCountryNames = site
	.view('country_names', { countryCode: text('country_code').notNull(), label: localised('label').notNull() })
	.existing();

export const sitePartnershipKinds = site.view('partnership_kinds', list()).existing();
export const siteTopics = site
	.view('topics', { ...list(), formerKeys: text('former_keys').array().notNull() })
	.existing();

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

export const siteVisits = site
	.view('visits', {
		id: uuid('id').notNull(),
		slug: text('slug').notNull(),
		direction: text('direction', { enum: visitDirections }).notNull(),
		kind: text('kind', { enum: visitKinds }).notNull(),
		startsOn: day('starts_on').notNull(),
		endsOn: day('ends_on').notNull(),
		title: localised('title').notNull(),
		summary: localised('summary').notNull(),
		publishedAt: instant('published_at').notNull(),
		search: text('search').notNull(),
	})
	.existing();

export const siteVisitsNearly = site
	.view('visits_nearly', { id: uuid('id').notNull(), search: text('search').notNull() })
	.existing();

export const siteVisitPlaces = site
	.view('visit_places', {
		id: uuid('id').notNull(),
		label: localised('label').notNull(),
		countryCode: text('country_code').notNull(),
		search: text('search').notNull(),
	})
	.existing();

export const siteVisitPartnerships = site
	.view('visit_partnerships', {
		visitId: uuid('visit_id').notNull(),
		partnershipId: uuid('partnership_id').notNull(),
	})
	.existing();

export const siteVisitTopics = site
	.view('visit_topics', { visitId: uuid('visit_id').notNull(), topicId: uuid('topic_id').notNull() })
	.existing();

export const siteVisitStops = site
	.view('visit_stops', {
		visitId: uuid('visit_id').notNull(),
		position: integer('position').notNull(),
		place: text('place'),
		from: day('from'),
		to: day('to'),
		label: localised('label').notNull(),
		countryCode: text('country_code').notNull(),
		kind: text('kind', { enum: territoryKinds }).notNull(),
		territoryId: uuid('territory_id').notNull(),
		search: text('search'),
	})
	.existing();

export const siteAgendaItems = site
	.view('agenda_items', {
		id: uuid('id').notNull(),
		visitId: uuid('visit_id').notNull(),
		startsAt: instant('starts_at').notNull(),
		endsAt: instant('ends_at'),
		timeZone: text('time_zone').notNull(),
		place: text('place'),
		title: text('title').notNull(),
		endTimeZone: text('end_time_zone'),
		search: text('search').notNull(),
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

export const siteExchangeProgrammes = site
	.view('exchange_programmes', {
		id: uuid('id').notNull(),
		slug: text('slug').notNull(),
		name: localised('name').notNull(),
		targetGroup: text('target_group', { enum: targetGroups }).notNull(),
		direction: text('direction', { enum: exchangeDirections }).notNull(),
		fields: jsonb('fields').$type<LocalisedText[]>().notNull(),
		funding: text('funding'),
		description: localised('description').notNull(),
		status: text('status', { enum: programmeStatuses }).notNull(),
		publishedAt: instant('published_at').notNull(),
	})
	.existing();

export const siteExchangeRounds = site
	.view('exchange_rounds', {
		id: uuid('id').notNull(),
		programmeId: uuid('programme_id').notNull(),
		label: text('label').notNull(),
		opensOn: day('opens_on'),
		closesOn: day('closes_on'),
		startsOn: day('starts_on'),
		endsOn: day('ends_on'),
		placesIn: integer('places_in').notNull(),
		placesOut: integer('places_out').notNull(),
		state: text('state', {
			enum: ['announced', 'open', 'closed', 'running', 'completion_due', 'completed'],
		}).notNull(),
	})
	.existing();

export const siteExchangePartnerships = site
	.view('exchange_partnerships', {
		programmeId: uuid('programme_id').notNull(),
		partnershipId: uuid('partnership_id').notNull(),
	})
	.existing();

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

export const sitePublications = site
	.view('publications', {
		id: uuid('id').notNull(),
		title: localised('title').notNull(),
		kind: text('kind', { enum: publicationKinds }).notNull(),
		surveyedFrom: text('surveyed_from'),
		surveyedTo: text('surveyed_to'),
		issuedOn: text('issued_on'),
		issuedFirst: day('issued_first'),
		issuedLast: day('issued_last'),
		edition: localised('edition').notNull(),
		predecessorId: uuid('predecessor_id'),
		link: text('link'),
		search: text('search').notNull(),
	})
	.existing();

export const sitePublicationPublishers = site
	.view('publication_publishers', {
		publicationId: uuid('publication_id').notNull(),
		name: text('name').notNull(),
		website: text('website'),
		position: integer('position').notNull(),
	})
	.existing();

export const sitePublicationTopics = site
	.view('publication_topics', {
		publicationId: uuid('publication_id').notNull(),
		topicId: uuid('topic_id').notNull(),
	})
	.existing();

export const sitePublicationPartnerships = site
	.view('publication_partnerships', {
		publicationId: uuid('publication_id').notNull(),
		partnershipId: uuid('partnership_id').notNull(),
	})
	.existing();
