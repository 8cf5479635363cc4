import 'server-only';
import { and, inArray, sql } from 'drizzle-orm';
import { people } from '@/db/schema/people';
import { visibleOrganisations, visiblePeople } from '@/lib/auth/scope';
import { officeOn } from '@/lib/people/office-queries';
import { personName } from '@/lib/people/person';
import { personFound } from '@/lib/people/person-search';
import { nearest, rank, similar } from './search-query';
import { type Candidate, line, type SearchContext, type Source, type Wanted } from './search-source';

const fullName = sql`concat_ws(' ', people.given_name, people.family_name)`;

/** Offices held or once held; in organisations that `user` may see, so that a hit tells of no other. */
const inOffice = ({ ctx }: SearchContext) =>
	sql`from appointments left join organisations on organisations.id = appointments.organisation_id
		where (organisations.id is null or ${visibleOrganisations(ctx.user) ?? sql`true`})`;

async function rows(search: SearchContext, { where, order, limit }: Wanted): Promise<Candidate[]> {
	const { db, user, today } = search.ctx;
	const held = officeOn(search.ctx, people.id, today);
	const offices = sql<{ text: string; field: 'office' | 'formerOffice' | 'officeAhead' }[]>`(
		select coalesce(json_agg(json_build_object('text', concat_ws(', ', appointments.function, organisations.name),
			'field', case when appointments.during @> ${today}::date then 'office'
				when lower(appointments.during) > ${today}::date then 'officeAhead' else 'formerOffice' end)
			order by lower(appointments.during) desc), '[]')
		${inOffice(search)} and appointments.person_id = people.id)`;
	const found = await db
		.select({
			id: people.id,
			title: people.title,
			givenName: people.givenName,
			familyName: people.familyName,
			email: people.email,
			office: held.function,
			organisation: held.organisation,
			offices,
		})
		.from(people)
		.leftJoinLateral(held, sql`true`)
		.where(and(visiblePeople(user), where))
		.orderBy(...order)
		.limit(limit);
	return found.map((row) => ({
		id: row.id,
		path: `people/${row.id}`,
		title: personName(row),
		detail: line([row.office, row.organisation].filter(Boolean).join(', ')),
		texts: [{ field: 'email' as const, text: row.email }, ...row.offices],
	}));
}

const byName = sql`people.family_name collate "de-natural"`;

export const personSource: Source = {
	noun: 'people',
	list: 'people',
	find: (search, query, limit) =>
		rows(search, {
			where: personFound(search.ctx.user, query.text),
			order: [
				sql`least(${rank(fullName, query)}, ${rank(people.familyName, query)})`,
				byName,
				sql`people.id`,
			],
			limit,
		}),
	similar: (search, query, limit) =>
		rows(search, {
			where: similar(sql`normalise(${fullName})`, query),
			order: [nearest(sql`normalise(${fullName})`, query), byName],
			limit,
		}),
	byId: (search, ids) => rows(search, { where: inArray(people.id, ids), order: [byName], limit: ids.length }),
};
