import 'server-only';
import { and, asc, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { accessLinks } from '@/db/schema/access-links';
import { sessions } from '@/db/schema/sessions';
import { users } from '@/db/schema/users';
import { liveSession } from '@/lib/auth/session-rows';
import type { OfficeContext } from '@/lib/context';
import { linkAddress } from './link-mail';
import { visible } from './user-queries';

/** For how many minutes an admin still sees a link that was issued. */
const linkShownMinutes = 15;

/** The running sessions of a user, the latest first: of anybody for admins, else of oneself. */
export async function listSessions(ctx: OfficeContext, userId: string) {
	const mine = userId === ctx.user.id ? undefined : visible(ctx);
	return ctx.db
		.select({
			id: sessions.id,
			createdAt: sessions.createdAt,
			lastSeenAt: sessions.lastSeenAt,
			userAgent: sessions.userAgent,
			address: sessions.address,
		})
		.from(sessions)
		.where(and(eq(sessions.userId, userId), liveSession(), mine))
		.orderBy(desc(sessions.lastSeenAt), asc(sessions.id));
}

export type SessionRow = Awaited<ReturnType<typeof listSessions>>[number];

/** The open link of a user: until when it is valid, and its address while it is fresh. */
export async function findOpenLink(ctx: OfficeContext, userId: string) {
	const fresh = sql<boolean>`${accessLinks.createdAt} > now() - make_interval(mins => ${linkShownMinutes})`;
	const open = and(
		eq(accessLinks.userId, userId),
		isNull(accessLinks.usedAt),
		gt(accessLinks.expiresAt, sql`now()`),
	);
	const [row] = await ctx.db
		.select({ id: accessLinks.id, expiresAt: accessLinks.expiresAt, fresh, locale: users.locale })
		.from(accessLinks)
		.innerJoin(users, eq(users.id, accessLinks.userId))
		.where(and(open, visible(ctx)));
	if (!row) return null;
	return { expiresAt: row.expiresAt, address: row.fresh ? linkAddress(row.id, row.locale) : null };
}
