import 'server-only';
import { and, sql } from 'drizzle-orm';
import { exchangeProgrammes } from '@/db/schema/programmes';
import { visibleProgrammes } from '@/lib/auth/scope';
import { inLanguage } from '@/lib/list-query';
import { type Candidate, line, type SearchContext, sourceOf, type Wanted } from '@/lib/search/search-source';
import { searchable } from '@/lib/words-sql';

/** What a programme is found by: name and fields in both languages, and where the money comes from. */
export const programmeSearch = searchable(
	sql`exchange_programmes.name ->> 'de'`,
	sql`exchange_programmes.name ->> 'en'`,
	sql`exchange_programmes.funding`,
	sql`(select string_agg(word.value, ' ')
		from jsonb_array_elements(exchange_programmes.fields) field, jsonb_each_text(field) word)`,
);

async function programmes(
	{ ctx, locale, words }: SearchContext,
	{ where, order, limit }: Wanted,
): Promise<Candidate[]> {
	const found = await ctx.db
		.select({
			id: exchangeProgrammes.id,
			title: inLanguage(exchangeProgrammes.name, locale),
			name: exchangeProgrammes.name,
			targetGroup: exchangeProgrammes.targetGroup,
			fields: exchangeProgrammes.fields,
			funding: exchangeProgrammes.funding,
		})
		.from(exchangeProgrammes)
		.where(and(visibleProgrammes(ctx.user), where))
		.orderBy(...order)
		.limit(limit);
	return found.map((row) => ({
		id: row.id,
		path: `exchanges/${row.id}`,
		title: row.title,
		detail: line(words(`exchanges.targetGroup.${row.targetGroup}`)),
		texts: [
			...Object.values(row.name).map((text) => ({ field: 'name' as const, text })),
			...row.fields.flatMap((field) =>
				Object.values(field).map((text) => ({ field: 'trade' as const, text })),
			),
			{ field: 'funding' as const, text: row.funding },
		],
	}));
}

const byName = sql`exchange_programmes.name ->> 'de' collate "de-natural"`;

export const programmeSource = sourceOf({
	noun: 'programmes',
	list: 'exchanges',
	rows: programmes,
	id: exchangeProgrammes.id,
	searched: () => programmeSearch,
	name: ({ locale }) => inLanguage(exchangeProgrammes.name, locale),
	near: programmeSearch,
	order: byName,
});
