import 'server-only';
import { sql } from 'drizzle-orm';
import type { HitField } from './search';

export type Name = { name: string; status: string; side: string; emerged: boolean };

/** All names of all parties of a partnership, and of all that they emerged from by that day. */
export const partnershipNames = (today: string) => sql<Name[]>`(
	select coalesce(json_agg(json_build_object('name', n.name, 'status', n.status, 'side', pp.side,
		'emerged', n.territory_id <> pp.territory_id) order by n.status, n.name collate "de-natural"), '[]')
	from partnership_parties pp
	join territory_names n on n.territory_id = pp.territory_id
		or n.territory_id in (select past.territory_id from territory_past(pp.territory_id, ${today}::date) past)
	where pp.partnership_id = partnerships.id)`;

/** What a name of a territory says of the hit: the name today, an old one, a predecessor's, another party's. */
function fieldOfName({ status, side, emerged }: Omit<Name, 'name'>): HitField {
	if (emerged) return 'emerged';
	if (side === 'home') return 'party';
	return status === 'former' ? 'formerly' : 'name';
}

/** The names as texts by which something was found. */
export const namingTexts = (names: Name[]) =>
	names.map((name) => ({ field: fieldOfName(name), text: name.name }));
