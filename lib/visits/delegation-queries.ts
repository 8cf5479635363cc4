import 'server-only';
import { and, asc, eq, sql } from 'drizzle-orm';
import { delegationMembers, visits } from '@/db/schema/visits';
import { visiblePeople, visibleVisits } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { isRecordId } from '@/lib/input';
import { officeOn } from '@/lib/people/office-queries';
import type { PersonFound } from '@/lib/people/person-choices';
import { personFound } from '@/lib/people/person-search';
import { searchable, searchIn } from '@/lib/words-sql';

const columns = {
	id: delegationMembers.id,
	version: delegationMembers.version,
	visitId: delegationMembers.visitId,
	personId: delegationMembers.personId,
	nameThen: delegationMembers.nameThen,
	officeThen: delegationMembers.officeThen,
	organisationThen: delegationMembers.organisationThen,
	tier: delegationMembers.tier,
	isHead: delegationMembers.isHead,
	countsAsGovernment: delegationMembers.countsAsGovernment,
	needs: delegationMembers.needs,
};

/** The delegation in its order; the page has checked that the visit may be seen. */
export async function listMembers({ db }: OfficeContext, visitId: string) {
	return db
		.select(columns)
		.from(delegationMembers)
		.where(eq(delegationMembers.visitId, visitId))
		.orderBy(asc(delegationMembers.position), asc(delegationMembers.id));
}

export type Member = Awaited<ReturnType<typeof listMembers>>[number];

/** One row of a delegation, whoever may see its visit. */
export async function findMember({ db }: OfficeContext, id: string): Promise<Member | undefined> {
	const [member] = await db.select(columns).from(delegationMembers).where(eq(delegationMembers.id, id));
	return member;
}

/**
 * People for a delegation of visit `about.visit`: those who travelled on visits of the same partnerships, or hold
 * an office in their territories, come first. Each brings the office held on the visit's first day, which the form takes
 * over. Who is in the delegation already, linked or by name only, is `taken`: shown, so that nobody is added twice.
 */
export async function searchDelegates(
	{ db, user, today }: OfficeContext,
	q: string,
	_locale: string,
	about: Record<string, string>,
): Promise<PersonFound[]> {
	const visit = await visibleVisit({ db, user }, about.visit);
	const first = sql`coalesce((select starts_on from visits where id = ${visit}::uuid), ${today}::date)`;
	const rows = await db.execute<{
		id: string;
		label: string;
		office: string | null;
		organisation: string | null;
		known: boolean;
		taken: boolean;
	}>(sql`
		with own as (select partnership_id from visit_partnerships where visit_id = ${visit}::uuid),
		known as (
			select m.person_id from delegation_members m join visit_partnerships vp on vp.visit_id = m.visit_id
				where vp.partnership_id in (select partnership_id from own) and m.person_id is not null
			union
			select ap.person_id from appointments ap join organisations o on o.id = ap.organisation_id
				join territory_ancestors a on a.territory_id = o.territory_id
				join partnership_parties pp on pp.territory_id = a.ancestor_id
				where pp.partnership_id in (select partnership_id from own)
		)
		select id, label, office, organisation, known, taken from (select people.id, concat_ws(' ', people.title, people.given_name, people.family_name) as label,
			held.function as office, held.organisation, people.id in (select person_id from known) as known,
			people.id in (select person_id from delegation_members where visit_id = ${visit}::uuid and person_id is not null) as taken,
			people.family_name, people.given_name
		from people left join lateral ${officeOn({ db }, sql`people.id`, first)} on true
		where ${and(personFound(user, q), visiblePeople(user)) ?? sql`true`}
		union all
		select id, name_then, office_then, organisation_then, true, true, name_then, null from delegation_members
			where visit_id = ${visit}::uuid and person_id is null and ${searchIn(searchable(sql`name_then`, sql`office_then`, sql`organisation_then`), q) ?? sql`true`}
		) found order by known desc, family_name collate "de-natural", given_name collate "de-natural", id limit 20`);
	return rows.map(({ known, taken, office, organisation, ...person }) => ({
		...person,
		...(taken && { taken }),
		group: known ? 'known' : 'others',
		...(office && { office }),
		...(organisation && { organisation }),
		...((office || organisation) && { detail: [office, organisation].filter(Boolean).join(', ') }),
	}));
}

/** A visit that the user may not see is none, so that nobody learns from the choices who travels on it. */
async function visibleVisit({ db, user }: Pick<OfficeContext, 'db' | 'user'>, id: string | undefined) {
	if (!isRecordId(id)) return null;
	const [found] = await db
		.select({ id: visits.id })
		.from(visits)
		.where(and(eq(visits.id, id), visibleVisits(user)));
	return found?.id ?? null;
}
