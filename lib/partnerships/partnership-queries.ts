import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { cache } from 'react';
import { partnershipKinds } from '@/db/schema/partnership-kinds';
import { partnerships } from '@/db/schema/partnerships';
import { users } from '@/db/schema/users';
import { visiblePartnerships } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { isRecordId } from '@/lib/input';
import { alphabetical } from '@/lib/list-query';
import type { LocalisedText } from '@/lib/localised-text';
import type { PartySide } from './partnership';
import { partnershipName } from './partnership-sql';

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
