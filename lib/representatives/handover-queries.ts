import 'server-only';
import { sql } from 'drizzle-orm';
import { visiblePeople, visibleVisits } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { uncountedStatuses } from '@/lib/counting';
import type { Day } from '@/lib/dates';
import type { LocalisedText } from '@/lib/localised-text';
import { leftOn } from '@/lib/partnerships/partnership-left-sql';
import { ofOwnSide } from './own-side-sql';

type Met = {
	personId: string | null;
	name: string;
	office: string | null;
	organisation: string | null;
	lastMet: Day;
	visitId: string;
	visit: string;
	visits: number;
};

/** Whom `personId` met, of others than the own side, on the partnership's delegations from `from` to `to`, each once, the last met first. */
export async function listMetInTerm(
	{ db, user, today }: OfficeContext,
	partnershipId: string,
	{ personId, from, to }: { personId: string; from: Day; to: Day | null },
	most = 60,
): Promise<Met[]> {
	const rows = await db.execute<Met>(sql`
		select distinct on (coalesce(m.person_id::text, m.name_then)) m.person_id as "personId", m.name_then as name,
			m.office_then as office, m.organisation_then as organisation, visits.starts_on::text as "lastMet",
			visits.id as "visitId", visits.title as visit,
			count(*) over (partition by coalesce(m.person_id::text, m.name_then))::int as visits
		from delegation_members m join visits on visits.id = m.visit_id
		join visit_partnerships vp on vp.visit_id = visits.id and vp.partnership_id = ${partnershipId}
		where visits.status not in ${uncountedStatuses} and visits.starts_on >= ${from}::date
			and visits.starts_on <= ${to && to < today ? to : today}::date
			and m.person_id is distinct from ${personId} and not ${ofOwnSide} and ${visibleVisits(user) ?? sql`true`}
		order by coalesce(m.person_id::text, m.name_then), visits.starts_on desc, visits.id`);
	return [...rows].sort((a, b) => (a.lastMet > b.lastMet ? -1 : 1)).slice(0, most);
}

type Counterpart = {
	personId: string;
	name: string;
	function: string;
	organisation: string;
	email: string | null;
};

/** Who holds an office on the partner side today, by organisation and name. */
export async function listCounterparts(
	{ db, user, today }: OfficeContext,
	partnershipId: string,
	most = 60,
): Promise<Counterpart[]> {
	return [
		...(await db.execute<Counterpart>(sql`
			select * from (select distinct people.id as "personId",
				concat_ws(' ', people.title, people.given_name, people.family_name) as name, ap.function,
				o.name as organisation, people.email
			from appointments ap join people on people.id = ap.person_id
			join organisations o on o.id = ap.organisation_id
			join territory_ancestors a on a.territory_id = o.territory_id
			join partnership_parties pp on pp.territory_id = a.ancestor_id and pp.side = 'partner'
			where pp.partnership_id = ${partnershipId} and ap.during @> ${today}::date
				and not exists (select 1 from users u where lower(u.email) = lower(people.email))
				and ${visiblePeople(user) ?? sql`true`}) counterparts
			order by organisation collate "de-natural", name collate "de-natural" limit ${most}`)),
	];
}

type Running = { id: string; title: LocalisedText; ends: Day | null; noticeBy: Day | null };

/** The partnership's agreements that hold today, with the end of their present term and the last day to give notice. */
export async function listRunningAgreements(
	{ db, today }: OfficeContext,
	partnershipId: string,
): Promise<Running[]> {
	return [
		...(await db.execute<Running>(sql`
			select a.id, a.title, agreement_term_end(a.ends_on, a.tacit_renewal_months, ${today}::date)::text as ends,
				case when a.terminated_on is null then
					agreement_notice_by(a.ends_on, a.tacit_renewal_months, a.notice_months, ${today}::date)::text end as "noticeBy"
			from agreements a join agreement_partnerships ap on ap.agreement_id = a.id
			where ap.partnership_id = ${partnershipId} and agreement_state(a.signed_first, a.in_force_from, a.ends_on,
				a.terminated_on, a.tacit_renewal_months, a.notice_months,
				(select greatest(s.signed_first, s.in_force_from) from agreements s
					where s.predecessor_id = a.id and s.signed_first is not null), ${today}::date)
				in ('in_force', 'ending')
				and coalesce(${leftOn(sql`a.id`, sql`${partnershipId}::uuid`)} > ${today}::date, true)
			order by "noticeBy" nulls last, ends nulls last, a.id`)),
	];
}
