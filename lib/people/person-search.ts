import 'server-only';
import { and, inArray, type SQL, sql } from 'drizzle-orm';
import { people } from '@/db/schema/people';
import type { Holder } from '@/lib/auth/permissions';
import { visibleOrganisations, visiblePeople } from '@/lib/auth/scope';
import { nearest, rank, similar } from '@/lib/search/search-query';
import {
	type Candidate,
	line,
	type SearchContext,
	type Source,
	type Wanted,
} from '@/lib/search/search-source';
import { wordsTyped } from '@/lib/words';
import { holdsEvery, searchable } from '@/lib/words-sql';
import { bearsName } from './name-key-sql';
import { officeOn } from './office-queries';
import { personName } from './person';

const officeWords = sql`concat_ws(' ', p.search, ${searchable(sql`a.function`, sql`o.name`)})`;

/** Offices of which the longest word is in an index: the others need not be read to be held against all words. */
const officesWith = (word: string) => sql`select f.id from appointments f
		where ${holdsEvery(sql`searchable(f.function)`, [word])}
	union select f.id from organisations o join appointments f on f.organisation_id = o.id
		where ${holdsEvery(sql`o.search`, [word])}
	union select f.id from people p join appointments f on f.person_id = p.id
		where ${holdsEvery(sql`p.search`, [word])}`;

/**
 * The condition on `people` that name, address and one office, held now or once, hold every word typed between them, or
 * that this is the person's name with other titles; offices only in organisations that `holder` may see. Lists, choosers
 * and the search over everything find people by this alone; undefined where nothing was typed.
 */
export function personFound(holder: Holder, q: string | null): SQL | undefined {
	if (!q?.trim()) return undefined;
	const words = wordsTyped(q);
	const [longest] = [...words].sort((a, b) => b.length - a.length);
	if (!longest) return sql`false`;
	const named = bearsName(q);
	// A union, since an index answers each part and none of them an "or".
	return sql`people.id in (select p.id from people p where ${holdsEvery(sql`p.search`, words)}
		union select p.id from people p join appointments a on a.person_id = p.id
			left join organisations o on o.id = a.organisation_id
			where (o.id is null or ${visibleOrganisations(holder) ? sql`o.id in (select organisations.id from organisations where ${visibleOrganisations(holder)})` : sql`true`})
			and a.id in (${officesWith(longest)}) and ${holdsEvery(officeWords, words)}
		${named ? sql`union select people.id from people where ${named}` : sql``})`;
}

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
