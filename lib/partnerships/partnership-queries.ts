import 'server-only';
import { and, asc, count, eq, notInArray, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { cache } from 'react';
import { partnershipKinds, partnershipParties, partnerships } from '@/db/schema/partnerships';
import { territories } from '@/db/schema/territories';
import { users } from '@/db/schema/users';
import { visitPartnerships, visits } from '@/db/schema/visits';
import { visiblePartnerships, visibleVisits } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { uncountedStatuses } from '@/lib/counting';
import type { Day } from '@/lib/dates';
import { isRecordId } from '@/lib/input';
import { alphabetical } from '@/lib/list-query';
import type { LocalisedText } from '@/lib/localised-text';
import type { PartySide } from './partnership';
import { partnershipName } from './partnership-list';

const parents = alias(partnerships, 'parents');
const leads = alias(users, 'leads');
const deputies = alias(users, 'deputies');

type PartyOfForm = {
	territoryId: string;
	side: PartySide;
	role: string | null;
	label: LocalisedText;
	/** Whether it lies in the office's own area. */
	home: boolean;
};
type TopicOfForm = { id: string; key: string; label: LocalisedText };

const parties = sql<PartyOfForm[]>`(
	select coalesce(json_agg(json_build_object('territoryId', pp.territory_id, 'side', pp.side, 'role', pp.role,
		'label', t.label, 'home', t.home or t.id is not distinct from (select o.home_territory_id from office o)) order by pp.position, pp.id), '[]')
	from partnership_parties pp join territories t on t.id = pp.territory_id where pp.partnership_id = partnerships.id)`;

const topicsOf = sql<TopicOfForm[]>`(
	select coalesce(json_agg(json_build_object('id', t.id, 'key', t.key, 'label', t.label) order by t.position, t.key), '[]')
	from partnership_topics pt join topics t on t.id = pt.topic_id where pt.partnership_id = partnerships.id)`;

/**
 * The partnership with its parties and topics, if it is there and `user` may see it; `lock` holds it until the
 * transaction ends. The lock comes first and alone, so that the parts are read as its last holder left them.
 */
export const findPartnership = cache(readPartnership);

async function readPartnership({ db, user }: OfficeContext, id: string, options: { lock?: boolean } = {}) {
	if (!isRecordId(id)) return undefined;
	const visible = and(eq(partnerships.id, id), visiblePartnerships(user));
	if (options.lock) await db.select({ id: partnerships.id }).from(partnerships).where(visible).for('update');
	const [found] = await db
		.select({
			id: partnerships.id,
			version: partnerships.version,
			label: partnerships.label,
			slug: partnerships.slug,
			kindId: partnerships.kindId,
			kind: partnershipKinds.label,
			parentId: partnerships.parentId,
			parent: parents.label,
			leadUserId: partnerships.leadUserId,
			lead: leads.name,
			deputyUserId: partnerships.deputyUserId,
			deputy: deputies.name,
			fileReference: partnerships.fileReference,
			costRule: partnerships.costRule,
			verifiedOn: partnerships.verifiedOn,
			summary: partnerships.summary,
			description: partnerships.description,
			internalNotes: partnerships.internalNotes,
			publishedAt: partnerships.publishedAt,
			parties,
			topics: topicsOf,
		})
		.from(partnerships)
		.innerJoin(partnershipKinds, eq(partnershipKinds.id, partnerships.kindId))
		.leftJoin(parents, eq(parents.id, partnerships.parentId))
		.leftJoin(leads, eq(leads.id, partnerships.leadUserId))
		.leftJoin(deputies, eq(deputies.id, partnerships.deputyUserId))
		.where(visible);
	return found;
}

export type Partnership = NonNullable<Awaited<ReturnType<typeof findPartnership>>>;

export type TerritoryName = {
	name: string;
	locale: string;
	status: 'current' | 'former' | 'alias';
	validFrom: string | null;
	validTo: string | null;
};
type Predecessor = {
	id: string;
	label: LocalisedText;
	on: string;
	onFirst: Day;
	kind: 'rename' | 'merge' | 'split';
	/** How the party itself hangs together with it: a new name only if every step was one. */
	relation: 'rename' | 'merge' | 'split';
};

const otherNames = sql<TerritoryName[]>`(
	select coalesce(json_agg(json_build_object('name', n.name, 'locale', n.locale, 'status', n.status,
		'validFrom', n.valid_from, 'validTo', n.valid_to) order by n.status desc, n.valid_to desc nulls last, n.name collate "de-natural"), '[]')
	from territory_names n where n.territory_id = territories.id and n.status <> 'current')`;

const predecessorsOn = (today: Day) => sql<Predecessor[]>`(
	select coalesce(json_agg(json_build_object('id', f.id, 'label', f.label, 'on', past."on", 'onFirst', past.on_first,
		'kind', past.kind, 'relation', past.relation)
		order by past.on_first desc, (f.label ->> 'de') collate "de-natural"), '[]')
	from territory_past(territories.id, ${today}::date) past join territories f on f.id = past.territory_id)`;

/** Who is tied, in order, with former names and spellings and the territories that each emerged from. */
export function listParties({ db, user, today }: OfficeContext, partnershipId: string) {
	return db
		.select({
			territoryId: territories.id,
			label: territories.label,
			kind: territories.kind,
			countryCode: territories.countryCode,
			side: partnershipParties.side,
			role: partnershipParties.role,
			otherNames,
			predecessors: predecessorsOn(today),
		})
		.from(partnershipParties)
		.innerJoin(territories, eq(territories.id, partnershipParties.territoryId))
		.innerJoin(partnerships, eq(partnerships.id, partnershipParties.partnershipId))
		.where(and(eq(partnershipParties.partnershipId, partnershipId), visiblePartnerships(user)))
		.orderBy(asc(partnershipParties.side), asc(partnershipParties.position), asc(partnershipParties.id));
}

export type Party = Awaited<ReturnType<typeof listParties>>[number];

/** The partnerships that belong to this one, by name. */
export function listPartsOf({ db, user }: OfficeContext, partnershipId: string, locale: string) {
	const name = partnershipName(locale);
	return db
		.select({ id: partnerships.id, name, kind: partnershipKinds.label })
		.from(partnerships)
		.innerJoin(partnershipKinds, eq(partnershipKinds.id, partnerships.kindId))
		.where(and(eq(partnerships.parentId, partnershipId), visiblePartnerships(user)))
		.orderBy(alphabetical(name), partnerships.id);
}

/**
 * The next and the latest visits of a partnership, `most` of each, and how many there are; what is postponed or
 * cancelled is not shown, and counted apart as `uncounted` (lib/counting.ts).
 */
export async function partnershipVisits({ db, user, today }: OfficeContext, partnershipId: string, most = 5) {
	const all = and(eq(visitPartnerships.partnershipId, partnershipId), visibleVisits(user));
	const takesPlace = notInArray(visits.status, [...uncountedStatuses]);
	const theirs = and(all, takesPlace);
	const visitsWhere = (when: SQL, order: SQL) =>
		db
			.select({
				id: visits.id,
				title: visits.title,
				direction: visits.direction,
				kind: visits.kind,
				status: visits.status,
				startsOn: visits.startsOn,
				endsOn: visits.endsOn,
			})
			.from(visits)
			.innerJoin(visitPartnerships, eq(visitPartnerships.visitId, visits.id))
			.where(and(theirs, when))
			.orderBy(order, visits.id)
			.limit(most);
	const [next, latest, totals] = await Promise.all([
		visitsWhere(sql`${visits.endsOn} >= ${today}`, sql`${visits.startsOn}`),
		visitsWhere(sql`${visits.endsOn} < ${today}`, sql`${visits.startsOn} desc`),
		db
			.select({ every: count(), total: sql<number>`(count(*) filter (where ${takesPlace}))::int` })
			.from(visits)
			.innerJoin(visitPartnerships, eq(visitPartnerships.visitId, visits.id))
			.where(all),
	]);
	const { every, total } = totals[0] ?? { every: 0, total: 0 };
	return { next, latest, total, uncounted: every - total };
}

export type PartnershipVisit = Awaited<ReturnType<typeof partnershipVisits>>['next'][number];
