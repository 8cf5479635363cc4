import { sql } from 'drizzle-orm';
import {
	type AnyPgColumn,
	boolean,
	check,
	date,
	index,
	integer,
	jsonb,
	numeric,
	pgTable,
	primaryKey,
	text,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core';
import { memberTiers, visitDirections, visitKinds, visitStatuses } from '../words/visits';
import { instant, type LocalisedText, oneOf, recordColumns, tsvector } from './columns';
import { partnerships } from './partnerships';
import { people } from './people';
import { territories } from './territories';
import { topics } from './topics';

/** `search` is written by triggers from the visit, its stops and its delegation; `words` are its word stems, `public_words` what the public finds it by. */
export const visits = pgTable(
	'visits',
	{
		...recordColumns,
		direction: text('direction', { enum: visitDirections }).notNull(),
		kind: text('kind', { enum: visitKinds }).notNull(),
		title: text('title').notNull(),
		purpose: text('purpose'),
		startsOn: date('starts_on', { mode: 'string' }).notNull(),
		endsOn: date('ends_on', { mode: 'string' }).notNull(),
		status: text('status', { enum: visitStatuses }).notNull().default('planned'),
		host: text('host'),
		result: text('result'),
		publicTitle: jsonb('public_title').$type<LocalisedText>().notNull().default({}),
		publicSummary: jsonb('public_summary').$type<LocalisedText>().notNull().default({}),
		slug: text('slug').unique(),
		publishedAt: instant('published_at'),
		cancelledReason: text('cancelled_reason'),
		ownCost: numeric('own_cost', { precision: 12, scale: 2, mode: 'number' }),
		search: text('search').notNull().default(''),
		words: tsvector('words').generatedAlwaysAs(sql`to_tsvector('de', search)`),
		publicWords: text('public_words').generatedAlwaysAs(
			sql`searchable(coalesce(public_title ->> 'de', '') || ' ' || coalesce(public_title ->> 'en', '') || ' ' || coalesce(public_summary ->> 'de', '') || ' ' || coalesce(public_summary ->> 'en', ''))`,
		),
	},
	(t) => [
		check('visits_direction', oneOf('direction', visitDirections)),
		check('visits_kind', oneOf('kind', visitKinds)),
		check('visits_status', oneOf('status', visitStatuses)),
		check('visits_days', sql`ends_on >= starts_on`),
		check('visits_title', sql`length(trim(title)) > 0`),
		check('visits_own_cost', sql`own_cost >= 0`),
		check('visits_slug', sql`slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120`),
		check(
			'visits_reason',
			sql`status not in ('cancelled', 'postponed') or length(trim(cancelled_reason)) > 0`,
		),
		check('visits_report', sql`status <> 'reported' or length(trim(result)) > 0`),
		check(
			'visits_published',
			sql`published_at is null or (slug is not null and status in ('confirmed', 'reported', 'cancelled', 'postponed'))`,
		),
		// Whatever a list is filtered by follows the order: so it is answered from the index, the rows being large.
		index('visits_days').on(t.startsOn, t.id, t.endsOn, t.status, t.direction, t.kind),
		index('visits_status_days').on(t.status, t.startsOn, t.id, t.endsOn, t.direction, t.kind),
		index('visits_direction_days').on(t.direction, t.startsOn, t.id, t.endsOn, t.status, t.kind),
		index('visits_kind_days').on(t.kind, t.startsOn, t.id, t.endsOn, t.status, t.direction),
		index('visits_title_order').on(
			sql`title collate "de-natural"`,
			t.id,
			t.startsOn,
			t.endsOn,
			t.status,
			t.direction,
			t.kind,
		),
		index('visits_open')
			.on(t.endsOn, t.id, t.startsOn, t.status, t.direction, t.kind)
			.where(sql`status in ('planned', 'confirmed')`),
		index('visits_long').on(t.startsOn, t.endsOn).where(sql`ends_on - starts_on > 366`),
		index('visits_search').using('gin', sql`search gin_trgm_ops`),
		index('visits_words').using('gin', t.words),
		index('visits_public_words')
			.using('gin', sql`public_words gin_trgm_ops`)
			.where(sql`published_at is not null`),
		index('visits_own_cost').on(t.id, t.ownCost).where(sql`own_cost is not null`),
		index('visits_title_search').using('gin', sql`normalise(title) gin_trgm_ops`),
		index('visits_title_begins').using('btree', sql`normalise(title) text_pattern_ops`),
	],
);

const visitId = () =>
	uuid('visit_id')
		.notNull()
		.references(() => visits.id, { onDelete: 'cascade' });

/** The visit's first day, null of one that was postponed or cancelled; written by triggers. */
const countedOn = () => date('counted_on', { mode: 'string' });

export const visitStops = pgTable(
	'visit_stops',
	{
		...recordColumns,
		visitId: visitId(),
		territoryId: uuid('territory_id')
			.notNull()
			.references(() => territories.id),
		place: text('place'),
		publicWords: text('public_words').generatedAlwaysAs(sql`searchable(place)`),
		from: date('from', { mode: 'string' }),
		to: date('to', { mode: 'string' }),
		position: integer('position').notNull().default(0),
	},
	(t) => [
		check('visit_stops_days', sql`"to" >= "from"`),
		index('visit_stops_visit').on(t.visitId, t.position, t.id),
		index('visit_stops_territory').on(t.territoryId),
		index('visit_stops_public_words').using('gin', sql`public_words gin_trgm_ops`),
	],
);

export const visitPartnerships = pgTable(
	'visit_partnerships',
	{
		visitId: visitId(),
		partnershipId: uuid('partnership_id')
			.notNull()
			.references((): AnyPgColumn => partnerships.id),
		countedOn: countedOn(),
	},
	(t) => [
		primaryKey({ columns: [t.visitId, t.partnershipId] }),
		index('visit_partnerships_partnership').on(t.partnershipId, t.countedOn, t.visitId),
	],
);

export const visitTopics = pgTable(
	'visit_topics',
	{
		visitId: visitId(),
		topicId: uuid('topic_id')
			.notNull()
			.references((): AnyPgColumn => topics.id),
	},
	(t) => [
		primaryKey({ columns: [t.visitId, t.topicId] }),
		index('visit_topics_topic').on(t.topicId, t.visitId),
	],
);

/** Name, office and organisation are frozen as they were on the visit. */
export const delegationMembers = pgTable(
	'delegation_members',
	{
		...recordColumns,
		visitId: visitId(),
		personId: uuid('person_id').references(() => people.id),
		nameThen: text('name_then').notNull(),
		officeThen: text('office_then'),
		organisationThen: text('organisation_then'),
		tier: text('tier', { enum: memberTiers }).notNull().default('official'),
		isHead: boolean('is_head').notNull().default(false),
		countsAsGovernment: boolean('counts_as_government').notNull().default(false),
		position: integer('position').notNull().default(0),
		needs: text('needs'),
		countedOn: countedOn(),
	},
	(t) => [
		check('delegation_members_tier', oneOf('tier', memberTiers)),
		check('delegation_members_name', sql`length(trim(name_then)) > 0`),
		index('delegation_members_visit').on(t.visitId, t.position, t.personId),
		index('delegation_members_person').on(t.personId, t.countedOn, t.visitId),
		uniqueIndex('delegation_members_head').on(t.visitId).where(sql`is_head`),
		// Reports count by these without reading the rows.
		index('delegation_members_heads').on(t.visitId, t.personId, t.nameThen, t.officeThen).where(sql`is_head`),
		index('delegation_members_government').on(t.visitId).where(sql`counts_as_government`),
	],
);

export const agendaItems = pgTable(
	'agenda_items',
	{
		...recordColumns,
		visitId: visitId(),
		startsAt: instant('starts_at').notNull(),
		endsAt: instant('ends_at'),
		timeZone: text('time_zone').notNull().default('Europe/Berlin'),
		/** Where the item ends by other clocks than it begins: a flight. */
		endTimeZone: text('end_time_zone'),
		place: text('place'),
		title: text('title').notNull(),
		publicWords: text('public_words').generatedAlwaysAs(sql`searchable(title || ' ' || coalesce(place, ''))`),
		responsible: text('responsible'),
		public: boolean('public').notNull().default(false),
	},
	(t) => [
		check('agenda_items_times', sql`ends_at >= starts_at`),
		check('agenda_items_title', sql`length(trim(title)) > 0`),
		index('agenda_items_visit').on(t.visitId, t.startsAt),
		index('agenda_items_public_words').using('gin', sql`public_words gin_trgm_ops`).where(sql`public`),
	],
);
