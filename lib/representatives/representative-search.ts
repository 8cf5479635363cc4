import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { partnerships } from '@/db/schema/partnerships';
import { representativePosts } from '@/db/schema/representatives';
import { visiblePosts } from '@/lib/auth/scope';
import { nounWords } from '@/lib/nouns';
import { namingTexts, partnershipNames } from '@/lib/partnerships/partnership-search';
import { partnershipName } from '@/lib/partnerships/partnership-sql';
import { line, sourceOf } from '@/lib/search/search-source';
import { searchable } from '@/lib/words-sql';

const holders = sql`(select string_agg(concat_ws(' ', p.title, p.given_name, p.family_name, r.seat), ' ')
	from representatives r join people p on p.id = r.person_id where r.post_id = representative_posts.id)`;

/** What a post, joined with its partnership, is found by: the partnership's names, its seat, and whoever held it or will. */
export const representativeSearch = sql`concat_ws(' ', partnerships.search, ${searchable(sql`representative_posts.seat`, holders)})`;

type Term = { name: string; seat: string; present: boolean };

const termsOn = (today: string) => sql<Term[]>`(select coalesce(json_agg(json_build_object('name',
		concat_ws(' ', p.title, p.given_name, p.family_name), 'seat', r.seat, 'present', r.during @> ${today}::date)
		order by lower(r.during) desc), '[]')
	from representatives r join people p on p.id = r.person_id where r.post_id = representative_posts.id)`;

const byName = sql`partnerships.label ->> 'de' collate "de-natural"`;

export const representativeSource = sourceOf({
	noun: 'representatives',
	list: 'representatives',
	rows: async ({ ctx, locale, words }, { where, order, limit }) => {
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
				words(`${nounWords('representatives')}.many`),
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
				{ field: 'seat', text: row.seat },
				...namingTexts(row.names),
				...row.terms.map((term) => ({ field: 'seat' as const, text: term.seat })),
			],
		}));
	},
	id: representativePosts.id,
	searched: () => representativeSearch,
	name: ({ locale }) => partnershipName(locale),
	order: byName,
});
