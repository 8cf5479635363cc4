import 'server-only';
import { and, count, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { cache } from 'react';
import { partnerships } from '@/db/schema/partnerships';
import { sessions } from '@/db/schema/sessions';
import { userPartnerships } from '@/db/schema/user-partnerships';
import { users } from '@/db/schema/users';
import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { isRecordId } from '@/lib/input';
import { parseSort } from '@/lib/list-params';
import { alphabetical, inLanguage, inListOrder, ordered } from '@/lib/list-query';
import { searchable, searchIn } from '@/lib/words-sql';
import { roles } from './user';
import type { UserParams } from './user-params';

const state = sql<'active' | 'invited' | 'disabled'>`case when not ${users.active} then 'disabled'
	when ${users.passwordHash} is null and ${users.oidcIssuer} is null then 'invited' else 'active' end`;

const lastSeen =
	sql<Date | null>`(select max(s.last_seen_at) from sessions s where s.user_id = users.id)`.mapWith(
		sessions.lastSeenAt,
	);

/** Users are the admins' business; for anybody else there are none. */
export const visible = ({ user }: OfficeContext): SQL | undefined =>
	may(user, 'users.manage') ? undefined : sql`false`;

const containing = (q: string): SQL | undefined => searchIn(searchable(users.name, users.email), q);

/** One page of the users, and how many the filter finds. */
export async function listUsers(ctx: OfficeContext, params: UserParams) {
	const sorts = {
		name: alphabetical(users.name),
		email: alphabetical(users.email),
		role: inListOrder(users.role, roles),
		lastSeen,
	};
	const { column, descending } = parseSort(params.sort);
	const where = and(
		visible(ctx),
		containing(params.q),
		params.role.length > 0 ? inArray(users.role, params.role) : undefined,
		params.state.length > 0 ? inArray(state, params.state) : undefined,
	);
	const secondFactor = sql<boolean>`${users.totpConfirmedAt} is not null`;
	const [rows, totals] = await Promise.all([
		ctx.db
			.select({
				id: users.id,
				name: users.name,
				email: users.email,
				role: users.role,
				state,
				lastSeen,
				secondFactor,
			})
			.from(users)
			.where(where)
			.orderBy(...ordered(sorts[column as keyof typeof sorts], descending, users.id))
			.limit(params.size)
			.offset((params.page - 1) * params.size),
		ctx.db.select({ total: count() }).from(users).where(where),
	]);
	return { rows, total: totals[0]?.total ?? 0 };
}

export type UserRow = Awaited<ReturnType<typeof listUsers>>['rows'][number];

/** The user, for admins. */
export const findUser = cache(readUser);

async function readUser(ctx: OfficeContext, id: string) {
	if (!isRecordId(id)) return undefined;
	const [found] = await ctx.db
		.select({
			id: users.id,
			version: users.version,
			name: users.name,
			email: users.email,
			role: users.role,
			active: users.active,
			locale: users.locale,
			state,
			lastSeen,
			hasPassword: sql<boolean>`${users.passwordHash} is not null`,
			secondFactor: sql<boolean>`${users.totpConfirmedAt} is not null`,
			provider: users.oidcIssuer,
			lastAdmin: sql<boolean>`${users.role} = 'admin' and ${users.active}
				and not exists (select from users other where other.role = 'admin' and other.active and other.id <> users.id)`,
		})
		.from(users)
		.where(and(eq(users.id, id), visible(ctx)));
	return found;
}

/** The partnerships of a representative, by name. */
export async function listPartnershipsOfUser(ctx: OfficeContext, userId: string, locale: string) {
	const label = inLanguage(partnerships.label, locale);
	return ctx.db
		.select({ id: partnerships.id, label })
		.from(userPartnerships)
		.innerJoin(partnerships, eq(partnerships.id, userPartnerships.partnershipId))
		.where(and(eq(userPartnerships.userId, userId), visible(ctx)))
		.orderBy(alphabetical(label));
}
