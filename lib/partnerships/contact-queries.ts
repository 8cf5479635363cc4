import 'server-only';
import { sql } from 'drizzle-orm';
import { visiblePartnerships, visiblePeople, visibleVisits } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { uncountedStatuses } from '@/lib/counting';
import { isRecordId } from '@/lib/input';
import { officeOn } from '@/lib/people/office-queries';
import { presentOf } from '@/lib/territories/territory-reach-sql';
import { type ContactCell, contactRows, type Meeting } from './contact-picture';

/** Territories of each side, as the list of people finds them: the parties, what became them, and all that lies in these. */
const sides = (partnershipId: string, today: string) => sql`
	with side as (
		select distinct present.territory_id, pp.side from partnership_parties pp
		cross join lateral (${presentOf(sql`pp.territory_id`, today)}) present
		where pp.partnership_id = ${partnershipId}
	)`;

type Found = { side: ContactCell['side']; sector: ContactCell['sector'] };

/**
 * Which sectors a partnership has contacts in, on which side: how many people that `user` may see hold an office there
 * today, and who of them met the other side last, in the office held on that day, on a visit of this partnership that
 * took place. The page has checked the partnership; the answer is empty for one out of reach.
 */
export async function contactPicture({ db, user, today }: OfficeContext, partnershipId: string) {
	if (!isRecordId(partnershipId)) return contactRows([]);
	const reachable = sql`exists (select from partnerships where id = ${partnershipId} and ${visiblePartnerships(user) ?? sql`true`})`;
	const [counts, meetings] = await Promise.all([
		db.execute<Found & { people: number }>(sql`${sides(partnershipId, today)}
			select side.side, o.sector, count(distinct people.id)::int as people
			from side join organisations o on o.territory_id = side.territory_id
			join appointments ap on ap.organisation_id = o.id and ap.during @> ${today}::date
			join people on people.id = ap.person_id
			where ${reachable} and ${visiblePeople(user) ?? sql`true`} group by 1, 2`),
		db.execute<Found & Meeting>(sql`${sides(partnershipId, today)}
			select distinct on (side.side, held.sector) side.side, held.sector, visits.id as "visitId", visits.title,
				visits.starts_on::text as on, people.id as "personId",
				concat_ws(' ', people.title, people.given_name, people.family_name) as person
			from visit_partnerships vp join visits on visits.id = vp.visit_id
			join delegation_members m on m.visit_id = visits.id join people on people.id = m.person_id
			join lateral ${officeOn({ db }, sql`people.id`, sql`visits.starts_on`)} on true
			join side on side.territory_id = held.territory_id
			where vp.partnership_id = ${partnershipId} and ${reachable} and visits.starts_on <= ${today}::date
				and visits.status not in ${uncountedStatuses} and ${visibleVisits(user) ?? sql`true`}
				and ${visiblePeople(user) ?? sql`true`} and held.sector is not null
			order by side.side, held.sector, visits.starts_on desc, visits.id desc, m.is_head desc, m.position, m.id`),
	]);
	const cells: ContactCell[] = counts.map(({ side, sector, people }) => ({
		side,
		sector,
		people,
		last: null,
	}));
	for (const { side, sector, ...last } of meetings) {
		const cell = cells.find((each) => each.side === side && each.sector === sector);
		if (cell) cell.last = last;
		else cells.push({ side, sector, people: 0, last });
	}
	return contactRows(cells);
}
