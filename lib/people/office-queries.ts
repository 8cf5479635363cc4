import 'server-only';
import { and, type Column, eq, type SQL, sql } from 'drizzle-orm';
import { organisations } from '@/db/schema/organisations';
import { appointments } from '@/db/schema/people';
import { territories } from '@/db/schema/territories';
import type { OfficeContext } from '@/lib/context';
import type { Day } from '@/lib/dates';
import type { sectors } from '@/lib/organisations/organisation';

type Reading = Pick<OfficeContext, 'db'>;

type Wish = {
	/** The last day of a period through which the office must have been held, from `day` on. */
	last?: Day;
	/** The organisation for which somebody acts: an office there goes before all others. */
	at?: SQL;
};

const offices = ({ db }: Reading, person: Column | SQL | string, day: Day | SQL, { last, at }: Wish = {}) =>
	db
		.select({
			id: sql<string>`${appointments.id}`.as('appointment_id'),
			function: sql<string | null>`${appointments.function}`.as('function'),
			organisationId: sql<string | null>`${appointments.organisationId}`.as('organisation_id'),
			organisation: sql<string | null>`${organisations.name}`.as('organisation'),
			sector: sql<(typeof sectors)[number] | null>`${organisations.sector}`.as('sector'),
			territoryId: sql<string | null>`${organisations.territoryId}`.as('territory_id'),
			country: sql<string | null>`${territories.countryCode}`.as('country'),
		})
		.from(appointments)
		.leftJoin(organisations, eq(organisations.id, appointments.organisationId))
		.leftJoin(territories, eq(territories.id, organisations.territoryId))
		.where(
			and(
				sql`${appointments.personId} = ${person}`,
				sql`${appointments.during} @> daterange(${day}::date, ${last ?? day}::date, '[]')`,
			),
		)
		.orderBy(
			...(at ? [sql`(${appointments.organisationId} is not distinct from ${at}) desc`] : []),
			sql`lower(${appointments.during}) desc nulls last`,
			appointments.id,
		);

/**
 * The office by which `person` is named on `day`, to be joined laterally (alias `held`); no row if none was held. `day`
 * is a calendar day or an expression for one, such as the first day of a visit. The twin of officesOn.
 */
export const officeOn = (ctx: Reading, person: Column | SQL, day: Day | SQL, wish?: Wish) =>
	offices(ctx, person, day, wish).limit(1).as('held');

/**
 * Every office that the person held on that calendar day, the one to name them by first (lib/people/office-on.ts). For
 * whoever freezes an office: a delegation, a signature. Doesn't check whether `user` may see the person: the caller has.
 */
export const officesHeldOn = (ctx: Reading, personId: string, day: Day) => offices(ctx, personId, day);
