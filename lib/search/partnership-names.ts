import 'server-only';
import { sql } from 'drizzle-orm';
import type { HitField } from './search';

export type Name = { name: string; status: string; side: string; emerged: boolean; ahead: boolean };

/** Whether the name `n` begins only after that day; of a partial date the first day counts. */
export const nameAhead = (today: string) => sql`(n.status <> 'former'
	and coalesce(rpad(substring(n.valid_from from '^[0-9]{4}(?:-[0-9]{2}){0,2}'), 10, '-01-01') > ${today}, false))`;

/** All names of all parties of a partnership, and of all that they emerged from by that day. */
export const partnershipNames = (today: string) => sql<Name[]>`(
	select coalesce(json_agg(json_build_object('name', n.name, 'status', n.status, 'side', pp.side,
		'emerged', n.territory_id <> pp.territory_id, 'ahead', ${nameAhead(today)}) order by n.status, n.name collate "de-natural"), '[]')
	from partnership_parties pp
	join territory_names n on n.territory_id = pp.territory_id
		or n.territory_id in (select past.territory_id from territory_past(pp.territory_id, ${today}::date) past)
	where pp.partnership_id = partnerships.id)`;

/** What a name of a territory says of the hit: the name today, the next one, an old one, a predecessor's, another party's. */
function fieldOfName({ status, side, emerged, ahead }: Omit<Name, 'name'>): HitField {
	if (emerged) return 'emerged';
	if (side === 'home') return 'party';
	if (ahead) return 'ahead';
	return status === 'former' ? 'formerly' : 'name';
}

/** The names as texts by which something was found. */
export const namingTexts = (names: Name[]) =>
	names.map((name) => ({ field: fieldOfName(name), text: name.name }));
