import 'server-only';
import { inArray, sql } from 'drizzle-orm';
import { partnerships } from '@/db/schema/partnerships';
import type { OfficeContext } from '@/lib/context';
import { uncountedStatuses } from '@/lib/counting';
import type { Day } from '@/lib/dates';
import { ofPartnership } from '@/lib/follow-ups/follow-up-queries';
import { alphabetical } from '@/lib/list-query';
import { partnershipName } from '@/lib/partnerships/partnership-sql';

type VisitOfHome = { id: string; title: string; startsOn: Day; endsOn: Day };
type Contact = { id: string; name: string; office: string | null; lastMet: Day };

const visitOf = (
	condition: ReturnType<typeof sql>,
	order: ReturnType<typeof sql>,
) => sql<VisitOfHome | null>`(
	select json_build_object('id', v.id, 'title', v.title, 'startsOn', v.starts_on, 'endsOn', v.ends_on)
	from visits v join visit_partnerships vp on vp.visit_id = v.id
	where vp.partnership_id = partnerships.id and v.status not in ${uncountedStatuses} and ${condition}
	order by ${order}, v.id limit 1)`;

/** A representative's own partnerships: the last and the next visit, what is open, who was met last. */
export function listOwnPartnerships({ db, user, today }: OfficeContext, locale: string) {
	if (user.partnershipIds.length === 0) return Promise.resolve([]);
	const name = partnershipName(locale);
	return db
		.select({
			id: partnerships.id,
			name,
			last: visitOf(sql`v.starts_on <= ${today}::date`, sql`v.starts_on desc`),
			next: visitOf(sql`v.starts_on > ${today}::date`, sql`v.starts_on`),
			open: sql<number>`(select count(*)::int from follow_ups where done_on is null
				and ${ofPartnership(sql`partnerships.id`)})`,
			contact: sql<Contact | null>`(
				select json_build_object('id', m.person_id, 'name', m.name_then,
					'office', nullif(concat_ws(', ', m.office_then, m.organisation_then), ''), 'lastMet', v.starts_on)
				from delegation_members m join visits v on v.id = m.visit_id
				join visit_partnerships vp on vp.visit_id = v.id and vp.partnership_id = partnerships.id
				join appointments ap on ap.person_id = m.person_id and ap.during @> ${today}::date
				join organisations o on o.id = ap.organisation_id
				join territory_ancestors a on a.territory_id = o.territory_id
				join partnership_parties pp on pp.territory_id = a.ancestor_id and pp.side = 'partner'
					and pp.partnership_id = partnerships.id
				where v.starts_on <= ${today}::date and v.status not in ${uncountedStatuses}
					and m.person_id not in (select r.person_id from representatives r where r.partnership_id = partnerships.id)
				order by v.starts_on desc, m.is_head desc, m.position limit 1)`,
		})
		.from(partnerships)
		.where(inArray(partnerships.id, user.partnershipIds))
		.orderBy(alphabetical(name), partnerships.id);
}

export type OwnPartnership = Awaited<ReturnType<typeof listOwnPartnerships>>[number];
