import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { cache } from 'react';
import { organisations } from '@/db/schema/organisations';
import { appointments, people } from '@/db/schema/people';
import { territories } from '@/db/schema/territories';
import { visibleOrganisations, visiblePeople } from '@/lib/auth/scope';
import type { ChoiceFound } from '@/lib/choices';
import type { OfficeContext } from '@/lib/context';
import { isRecordId } from '@/lib/input';
import { parseSort } from '@/lib/list-params';
import { alphabetical, inLanguage, inListOrder, ordered, pageOf } from '@/lib/list-query';
import { presentOf } from '@/lib/territories/territory-reach-sql';
import { searchIn } from '@/lib/words-sql';
import { sectors } from './organisation';
import type { OrganisationParams } from './organisation-params';

const parents = alias(organisations, 'parents');

/** What list and record both show. */
const shown = {
	id: organisations.id,
	name: organisations.name,
	sector: organisations.sector,
	territoryId: organisations.territoryId,
	website: organisations.website,
	email: organisations.email,
	phone: organisations.phone,
};

/** The organisations that `user` may see and the filter finds, in the list's order; not yet run, so wrapped. */
export function organisationRows(
	{ db, user, today }: OfficeContext,
	params: OrganisationParams,
	locale: string,
) {
	const territory = inLanguage(territories.label, locale);
	const sorts = {
		name: alphabetical(organisations.name),
		sector: inListOrder(organisations.sector, sectors),
		territory: alphabetical(territory),
	};
	const { column, descending } = parseSort(params.sort);
	const where = and(
		visibleOrganisations(user),
		searchIn(organisations.search, params.q),
		params.sector.length > 0 ? inArray(organisations.sector, params.sector) : undefined,
		params.territory
			? sql`${organisations.territoryId} in (${presentOf(params.territory, today)})`
			: undefined,
	);
	const query = db
		.select({
			...shown,
			territory,
			people: sql<number>`(select count(distinct ap.person_id)::int from appointments ap where ap.organisation_id = organisations.id and ap.during @> ${today}::date)`,
		})
		.from(organisations)
		.leftJoin(territories, eq(territories.id, organisations.territoryId))
		.where(where)
		.orderBy(...ordered(sorts[column as keyof typeof sorts], descending, organisations.id))
		.$dynamic();
	return { query, where };
}

/** One page of the organisations that `user` may see, and how many the filter finds. */
export async function listOrganisations(ctx: OfficeContext, params: OrganisationParams, locale: string) {
	return pageOf(ctx, organisations, organisationRows(ctx, params, locale), params);
}

export type OrganisationRow = Awaited<ReturnType<typeof listOrganisations>>['rows'][number];

/** The organisation, if it is there and `user` may see it; `lock` holds it until the transaction ends. */
export const findOrganisation = cache(readOrganisation);

async function readOrganisation({ db, user }: OfficeContext, id: string, options: { lock?: boolean } = {}) {
	if (!isRecordId(id)) return undefined;
	const query = db
		.select({
			...shown,
			version: organisations.version,
			territory: territories.label,
			parentId: organisations.parentId,
			parent: parents.name,
			notes: organisations.notes,
		})
		.from(organisations)
		.leftJoin(territories, eq(territories.id, organisations.territoryId))
		.leftJoin(parents, eq(parents.id, organisations.parentId))
		.where(and(eq(organisations.id, id), visibleOrganisations(user)));
	const [found] = await (options.lock ? query.for('update', { of: organisations }) : query);
	return found;
}

export type Organisation = NonNullable<Awaited<ReturnType<typeof findOrganisation>>>;

/** Who holds or held an office there, the present ones first. */
export async function listOfficeHolders({ db, user, today }: OfficeContext, organisationId: string) {
	const present = sql<boolean>`${appointments.during} @> ${today}::date`;
	return db
		.select({
			id: appointments.id,
			personId: people.id,
			title: people.title,
			givenName: people.givenName,
			familyName: people.familyName,
			function: appointments.function,
			during: appointments.during,
			present,
		})
		.from(appointments)
		.innerJoin(people, eq(people.id, appointments.personId))
		.where(and(eq(appointments.organisationId, organisationId), visiblePeople(user)))
		.orderBy(sql`${present} desc`, alphabetical(people.familyName));
}

/** Its direct parts, by name. */
export async function listSuborganisations({ db, user }: OfficeContext, organisationId: string) {
	return db
		.select({ id: organisations.id, name: organisations.name })
		.from(organisations)
		.where(and(eq(organisations.parentId, organisationId), visibleOrganisations(user)))
		.orderBy(alphabetical(organisations.name));
}

/** Up to 20 organisations whose name fits what was typed, for choosing one. */
export async function searchOrganisations({ db, user }: OfficeContext, q: string): Promise<ChoiceFound[]> {
	return db
		.select({ id: organisations.id, label: organisations.name })
		.from(organisations)
		.where(and(visibleOrganisations(user), searchIn(organisations.search, q)))
		.orderBy(alphabetical(organisations.name))
		.limit(20);
}
