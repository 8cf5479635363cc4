import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { partnerships } from '@/db/schema/partnerships';
import { representativePosts } from '@/db/schema/representatives';
import { visiblePosts } from '@/lib/auth/scope';
import { partnershipName } from '@/lib/partnerships/partnership-list';
import { representativeSearch } from '@/lib/representatives/representative-search';
import { namingTexts, partnershipNames } from './partnership-names';
import { holds, rank } from './search-query';
import { type Candidate, line, type SearchContext, type Source, type Wanted } from './search-source';

type Term = { name: string; seat: string; present: boolean };

const termsOn = (today: string) => sql<Term[]>`(select coalesce(json_agg(json_build_object('name',
		concat_ws(' ', p.title, p.given_name, p.family_name), 'seat', r.seat, 'present', r.during @> ${today}::date)
		order by lower(r.during) desc), '[]')
	from representatives r join people p on p.id = r.person_id where r.post_id = representative_posts.id)`;

async function rows(
	{ ctx, locale, words }: SearchContext,
	{ where, order, limit }: Wanted,
): Promise<Candidate[]> {
	const found = await ctx.db
		.select({
			id: representativePosts.id,
			partnership: partnershipName(locale),
			seat: representativePosts.seat,
			terms: termsOn(ctx.today),
			names: partnershipNames(ctx.today),
		})
		.from(representativePosts)
		.innerJoin(partnerships, eq(partnerships.id, representativePosts.partnershipId))
		.where(and(visiblePosts(ctx.user), where))
		.orderBy(...order)
		.limit(limit);
	return found.map((row) => ({
		id: row.id,
		path: `representatives/${row.id}`,
		title: row.partnership,
		detail: line(
			words('nav.representatives'),
			row.terms
				.filter((term) => term.present)
				.map((term) => term.name)
				.join(', '),
		),
		texts: [
			...row.terms.map((term) => ({
				field: term.present ? ('holder' as const) : ('term' as const),
				text: term.name,
			})),
			{ field: 'seat' as const, text: row.seat },
			...namingTexts(row.names),
			...row.terms.map((term) => ({ field: 'seat' as const, text: term.seat })),
		],
	}));
}

const byName = sql`partnerships.label ->> 'de' collate "de-natural"`;

export const representativeSource: Source = {
	noun: 'representatives',
	list: 'representatives',
	find: (search, query, limit) =>
		rows(search, {
			where: holds(representativeSearch, query),
			order: [rank(partnershipName(search.locale), query), byName],
			limit,
		}),
	byId: (search, ids) =>
		rows(search, { where: inArray(representativePosts.id, ids), order: [byName], limit: ids.length }),
};
