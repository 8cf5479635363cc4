import 'server-only';
import { sql } from 'drizzle-orm';
import { topics } from '@/db/schema/topics';
import { inLanguage } from '@/lib/list-query';
import { nounWords } from '@/lib/nouns';
import { holds, rank } from '@/lib/search/search-query';
import type { Candidate, Source } from '@/lib/search/search-source';
import { searchable } from '@/lib/words-sql';

/** A topic leads to the lists of what has it; whoever asks sees there what they may. */
export const topicSource: Source = {
	noun: 'topics',
	list: null,
	async find({ ctx, locale, words }, query, limit) {
		const names = searchable(sql`topics.label ->> 'de'`, sql`topics.label ->> 'en'`);
		const found = await ctx.db
			.select({
				id: topics.id,
				key: topics.key,
				label: topics.label,
				title: inLanguage(topics.label, locale),
			})
			.from(topics)
			.where(holds(names, query))
			.orderBy(rank(inLanguage(topics.label, locale), query), topics.position, topics.key)
			.limit(limit);
		return found.flatMap((row): Candidate[] =>
			(['partnerships', 'visits'] as const).map((list) => ({
				id: `${row.id}-${list}`,
				path: `${list}?topic=${row.key}`,
				title: row.title,
				detail: words(`${nounWords(list)}.many`),
				texts: Object.values(row.label).map((text) => ({ field: 'name' as const, text })),
			})),
		);
	},
};
