import 'server-only';
import { sql } from 'drizzle-orm';
import { visiblePartnerships } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';

type About = { visitId?: string; programmeId?: string; partnershipId?: string };

/**
 * The countries (ISO 3166-1) that somebody named in a visit, an exchange programme or a partnership may be from: of its
 * stops and of its partners in sight. By them a name is read (name-order.ts).
 */
export async function countriesAround({ db, user }: OfficeContext, about: About): Promise<string[]> {
	const { visitId = null, programmeId = null, partnershipId = null } = about;
	const rows = await db.execute<{ code: string }>(sql`
		select distinct t.country_code as code from territories t where t.id in (
			select territory_id from visit_stops where visit_id = ${visitId}::uuid
			union all select p.territory_id from partnership_parties p
				join partnerships on partnerships.id = p.partnership_id and ${visiblePartnerships(user) ?? sql`true`}
				where p.side = 'partner' and p.partnership_id in (
					select partnership_id from visit_partnerships where visit_id = ${visitId}::uuid
					union all select partnership_id from exchange_partnerships where programme_id = ${programmeId}::uuid
					union all select ${partnershipId}::uuid))
		order by 1`);
	return rows.map(({ code }) => code);
}
