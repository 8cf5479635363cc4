import 'server-only';
import { sql } from 'drizzle-orm';
import { users } from '@/db/schema/users';
import { may } from '@/lib/auth/permissions';
import { type Candidate, line, type SearchContext, sourceOf, type Wanted } from '@/lib/search/search-source';
import { searchable } from '@/lib/words-sql';

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

export const userSource = sourceOf({
	noun: 'users',
	list: 'users',
	rows: accounts,
	id: users.id,
	searched: () => searchable(users.name, users.email),
	name: () => users.name,
	order: byName,
});
