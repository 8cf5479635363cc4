import 'server-only';
import { and, desc, eq, sql } from 'drizzle-orm';
import { organisations } from '@/db/schema/organisations';
import { partnerships } from '@/db/schema/partnerships';
import { appointments } from '@/db/schema/people';
import { representatives } from '@/db/schema/representatives';
import { territories } from '@/db/schema/territories';
import { delegationMembers, visits } from '@/db/schema/visits';
import { scopeOf } from '@/lib/auth/permissions';
import { visibleOrganisations, visiblePartnerships, visiblePeople, visibleVisits } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { type DayRange, parseDayRange } from '@/lib/day-range';
import { alphabetical, inLanguage } from '@/lib/list-query';
import { type AppointmentState, appointmentState } from './person';

const open: DayRange = { from: null, to: null };

/** Whether the person would still be in sight without the office: what removing it asks afterwards. */
const removable = (user: OfficeContext['user']) =>
	scopeOf(user, 'people.write') === 'own'
		? sql<boolean>`exists (select from people where people.id = appointments.person_id
			and ${visiblePeople(user, { appointment: sql`appointments.id` }) ?? sql`true`})`
		: sql<boolean>`true`;

/** The offices of a person whom the caller has found, as time goes back: to come, present, former, the latest begun first. */
export async function listAppointments({ db, user, today }: OfficeContext, personId: string, locale: string) {
	const rows = await db
		.select({
			id: appointments.id,
			version: appointments.version,
			function: appointments.function,
			during: appointments.during,
			organisationId: appointments.organisationId,
			organisation: organisations.name,
			sector: organisations.sector,
			organisationVisible: sql<boolean>`coalesce(${visibleOrganisations(user) ?? sql`true`}, false)`,
			removable: removable(user),
			territoryId: territories.id,
			territory: inLanguage(territories.label, locale),
		})
		.from(appointments)
		.leftJoin(organisations, eq(organisations.id, appointments.organisationId))
		.leftJoin(territories, eq(territories.id, organisations.territoryId))
		.where(eq(appointments.personId, personId))
		.orderBy(sql`lower(${appointments.during}) desc nulls last`, appointments.id);
	const order = (state: AppointmentState) => ['future', 'present', 'former'].indexOf(state);
	return rows
		.map(({ during, ...row }) => {
			const range = parseDayRange(during) ?? open;
			return { ...row, ...range, state: appointmentState(range, today) };
		})
		.sort((a, b) => order(a.state) - order(b.state));
}

export type AppointmentRow = Awaited<ReturnType<typeof listAppointments>>[number];

/** The latest 100 visits travelled on that `user` may see, with name and office as they were then. */
export function listTravels({ db, user }: OfficeContext, personId: string) {
	return db
		.select({
			id: visits.id,
			memberId: delegationMembers.id,
			title: visits.title,
			direction: visits.direction,
			status: visits.status,
			startsOn: visits.startsOn,
			endsOn: visits.endsOn,
			nameThen: delegationMembers.nameThen,
			officeThen: delegationMembers.officeThen,
			organisationThen: delegationMembers.organisationThen,
			isHead: delegationMembers.isHead,
		})
		.from(delegationMembers)
		.innerJoin(visits, eq(visits.id, delegationMembers.visitId))
		.where(and(eq(delegationMembers.personId, personId), visibleVisits(user)))
		.orderBy(desc(visits.startsOn), desc(visits.id))
		.limit(100);
}

/** Partnerships whose partner side the person holds an office in today, or represents; those `user` may see. */
export function listPartnershipsOfPerson(
	{ db, user, today }: OfficeContext,
	personId: string,
	locale: string,
) {
	const represents = db
		.select({ one: sql`1` })
		.from(representatives)
		.where(
			and(
				eq(representatives.partnershipId, partnerships.id),
				eq(representatives.personId, personId),
				sql`${representatives.during} @> ${today}::date`,
			),
		);
	const contact = sql`exists (select 1 from partnership_parties pp
		join territory_ancestors a on a.ancestor_id = pp.territory_id
		join organisations o on o.territory_id = a.territory_id
		join appointments ap on ap.organisation_id = o.id
		where pp.partnership_id = partnerships.id and pp.side = 'partner' and ap.person_id = ${personId}
			and ap.during @> ${today}::date)`;
	return db
		.select({
			id: partnerships.id,
			name: inLanguage(partnerships.label, locale),
			represents: sql<boolean>`exists ${represents}`,
		})
		.from(partnerships)
		.where(and(visiblePartnerships(user), sql`(${contact} or exists ${represents})`))
		.orderBy(alphabetical(inLanguage(partnerships.label, locale)));
}
