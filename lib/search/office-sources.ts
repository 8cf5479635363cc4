import 'server-only';
import { inArray, sql } from 'drizzle-orm';
import { topics } from '@/db/schema/partnerships';
import { users } from '@/db/schema/users';
import { may } from '@/lib/auth/permissions';
import { inLanguage } from '@/lib/list-query';
import { searchable } from '@/lib/words-sql';
import { holds, rank } from './search-query';
import { type Candidate, line, type SearchContext, type Source, type Wanted } from './search-source';

async function accounts(
	{ ctx, words }: SearchContext,
	{ where, order, limit }: Wanted,
): Promise<Candidate[]> {
	if (!may(ctx.user, 'users.manage')) return [];
	const found = await ctx.db
		.select({ id: users.id, name: users.name, email: users.email, role: users.role })
		.from(users)
		.where(where)
		.orderBy(...order)
		.limit(limit);
	return found.map((row) => ({
		id: row.id,
		path: `users/${row.id}`,
		title: row.name,
		detail: line(words(`users.role.${row.role}`), row.email),
		texts: [{ field: 'email' as const, text: row.email }],
	}));
}

const byName = sql`users.name collate "de-natural"`;

export const userSource: Source = {
	noun: 'users',
	list: 'users',
	find: (search, query, limit) =>
		accounts(search, {
			where: holds(searchable(users.name, users.email), query),
			order: [rank(users.name, query), byName],
			limit,
		}),
	byId: (search, ids) =>
		accounts(search, { where: inArray(users.id, ids), order: [byName], limit: ids.length }),
};

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
				detail: words(`nav.${list}`),
				texts: Object.values(row.label).map((text) => ({ field: 'name' as const, text })),
			})),
		);
	},
};
