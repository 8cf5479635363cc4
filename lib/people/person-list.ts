import 'server-only';
import { and, count, desc, eq, exists, inArray, type SQL, sql } from 'drizzle-orm';
import { organisations } from '@/db/schema/organisations';
import { appointments, people } from '@/db/schema/people';
import { territories } from '@/db/schema/territories';
import { delegationMembers } from '@/db/schema/visits';
import { visiblePeople, visibleVisits } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import type { Day } from '@/lib/dates';
import { parseSort } from '@/lib/list-params';
import { alphabetical, ordered } from '@/lib/list-query';
import { presentOf } from '@/lib/territories/territory-reach-sql';
import { officeOn } from './office-queries';
import { type RetentionDue, retentionSoon } from './person';
import type { PersonParams } from './person-params';
import { personFound } from './person-search';

/** The last visit travelled on that took place and that `user` may see: the first that an index has of this person. */
const lastVisit = ({ db, user, today }: OfficeContext) =>
	db
		.select({
			id: sql<string>`${delegationMembers.visitId}`.as('visit_id'),
			lastMet: sql<string>`${delegationMembers.countedOn}`.as('last_met'),
		})
		.from(delegationMembers)
		.where(
			and(
				eq(delegationMembers.personId, people.id),
				sql`${delegationMembers.countedOn} <= ${today}::date`,
				visibleVisits(user, sql`${delegationMembers.visitId}`),
			),
		)
		.orderBy(desc(delegationMembers.countedOn), desc(delegationMembers.visitId))
		.limit(1)
		.as('met');

function holds({ db, today }: OfficeContext, condition: SQL) {
	return exists(
		db
			.select({ one: sql`1` })
			.from(appointments)
			.leftJoin(organisations, eq(organisations.id, appointments.organisationId))
			.leftJoin(territories, eq(territories.id, organisations.territoryId))
			.where(
				and(eq(appointments.personId, people.id), sql`${appointments.during} @> ${today}::date`, condition),
			),
	);
}

/** The twin of retentionOf in person.ts. */
export const retentionDue = (which: RetentionDue, today: Day) =>
	which === 'passed'
		? sql`${people.retainUntil} < ${today}::date`
		: sql`${people.retainUntil} between ${today}::date and ${retentionSoon(today)}::date`;

function filterOf(ctx: OfficeContext, params: PersonParams): SQL | undefined {
	// One office has to fit all of them: who sits in parliament in Bologna, not who sits there and works elsewhere.
	const office = and(
		params.organisation ? eq(appointments.organisationId, params.organisation) : undefined,
		params.sector.length > 0 ? inArray(organisations.sector, params.sector) : undefined,
		params.country.length > 0 ? inArray(territories.countryCode, params.country) : undefined,
		params.territory
			? sql`${organisations.territoryId} in (${presentOf(params.territory, ctx.today)})`
			: undefined,
	);
	return and(
		visiblePeople(ctx.user),
		personFound(ctx.user, params.q),
		office && holds(ctx, office),
		params.retention ? retentionDue(params.retention, ctx.today) : undefined,
	);
}

type Cut = { limit: number; offset: number };

/**
 * The people that `user` may see and the filter finds, with the office they hold today; not yet run, so wrapped. Of a
 * `cut`, only those of one page: what a row shows beside its order is looked up for these alone.
 */
export function personRows(ctx: OfficeContext, params: PersonParams, cut?: Cut) {
	const { db } = ctx;
	const held = officeOn(ctx, people.id, ctx.today);
	const met = lastVisit(ctx);
	const name = alphabetical(people.familyName);
	const sorts = { name, organisation: alphabetical(sql`${held.organisation}`), lastMet: sql`${met.lastMet}` };
	const { column, descending } = parseSort(params.sort);
	const where = filterOf(ctx, params);
	const byGivenName = descending
		? sql`${alphabetical(people.givenName)} desc nulls last`
		: sql`${alphabetical(people.givenName)} asc nulls last`;
	const [first, ...rest] = ordered(sorts[column as keyof typeof sorts], descending, people.id);
	const order = [...(first ? [first] : []), ...(column === 'name' ? [byGivenName] : [name]), ...rest];
	const all = db.select({ id: people.id }).from(people).$dynamic();
	const sorted = column === 'name' ? all : all.leftJoinLateral(column === 'lastMet' ? met : held, sql`true`);
	const query = db
		.select({
			id: people.id,
			version: people.version,
			title: people.title,
			givenName: people.givenName,
			familyName: people.familyName,
			function: held.function,
			organisationId: held.organisationId,
			organisation: held.organisation,
			sector: held.sector,
			country: held.country,
			visitId: met.id,
			lastMet: met.lastMet,
			email: people.email,
			phone: people.phone,
			languages: people.languages,
			legalBasis: people.legalBasis,
			retainUntil: people.retainUntil,
		})
		.from(people)
		.leftJoinLateral(held, sql`true`)
		.leftJoinLateral(met, sql`true`)
		.where(
			cut
				? inArray(
						people.id,
						sorted
							.where(where)
							.orderBy(...order)
							.limit(cut.limit)
							.offset(cut.offset),
					)
				: where,
		)
		.orderBy(...order)
		.$dynamic();
	return { query, where };
}

/** One page of the people that `user` may see, and how many the filter finds. */
export async function listPeople(ctx: OfficeContext, params: PersonParams) {
	const { size: limit } = params;
	const { query, where } = personRows(ctx, params, { limit, offset: (params.page - 1) * limit });
	const [rows, totals] = await Promise.all([
		query,
		ctx.db.select({ total: count() }).from(people).where(where),
	]);
	return { rows, total: totals[0]?.total ?? 0 };
}

export type PersonRow = Awaited<ReturnType<typeof listPeople>>['rows'][number];

/** The countries in which the people that `user` may see hold an office, for the filter. */
export async function listPeopleCountries(ctx: OfficeContext): Promise<string[]> {
	const rows = await ctx.db
		.selectDistinct({ code: territories.countryCode })
		.from(people)
		.innerJoin(
			appointments,
			and(eq(appointments.personId, people.id), sql`${appointments.during} @> ${ctx.today}::date`),
		)
		.innerJoin(organisations, eq(organisations.id, appointments.organisationId))
		.innerJoin(territories, eq(territories.id, organisations.territoryId))
		.where(visiblePeople(ctx.user));
	return rows.map((row) => row.code);
}
