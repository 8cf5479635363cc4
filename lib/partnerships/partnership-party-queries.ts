import 'server-only';
import { and, asc, eq, sql } from 'drizzle-orm';
import { partnershipParties, partnerships } from '@/db/schema/partnerships';
import { territories } from '@/db/schema/territories';
import { visiblePartnerships } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import type { Day } from '@/lib/dates';
import type { LocalisedText } from '@/lib/localised-text';

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
