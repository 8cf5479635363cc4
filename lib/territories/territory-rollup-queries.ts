import 'server-only';
import { sql } from 'drizzle-orm';
import { visiblePartnerships } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { inLanguage } from '@/lib/list-query';
import type { PartnershipStatus } from '@/lib/partnerships/partnership';
import { foundedBy, withinOf } from './territory-reach-sql';
import { groupByRegion, type InnerPartnership } from './territory-rollup';

type Row = InnerPartnership & { status: PartnershipStatus };

/**
 * The partnerships that `user` may see of the territories that lie in this one or in its past, by the region of the
 * partner. It reads the same from either side: a county's municipalities by partner region, a region's municipalities
 * by the county or state that their partners are in.
 */
export async function partnershipsWithin({ db, user, today }: OfficeContext, id: string, locale: string) {
	const name = (label: string) => inLanguage(sql.raw(label), locale);
	const rows = await db.execute<Row>(sql`
		select partnerships.id, partnership_status(partnerships.id, ${today}::date) as status,
			json_build_object('id', mine.id, 'name', ${name('mine.label')}) as inner,
			json_build_object('id', theirs.id, 'name', ${name('theirs.label')}) as partner,
			theirs.country_code as country,
			array(select json_build_object('id', up.id, 'name', ${name('up.label')}) from territory_ancestors a
				join territories up on up.id = a.ancestor_id
				where a.territory_id = theirs.id and up.id <> theirs.id and up.kind <> 'country'
				order by (select count(*) from territory_ancestors h where h.territory_id = up.id)) as above
		from (${withinOf(id, today)}) reach
		join partnership_parties pp on pp.territory_id = reach.territory_id
		join partnerships on partnerships.id = pp.partnership_id
		join partnership_parties other on other.partnership_id = pp.partnership_id and other.side <> pp.side
		join territories mine on mine.id = pp.territory_id
		join territories theirs on theirs.id = other.territory_id
		where ${visiblePartnerships(user) ?? sql`true`} and ${foundedBy}`);
	return groupByRegion([...rows], locale);
}

export type PartnershipGroup = Awaited<ReturnType<typeof partnershipsWithin>>[number];
