import 'server-only';
import { and, eq, gt, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import { type Db, db } from '@/db';
import { sessions } from '@/db/schema/sessions';
import { userPartnerships } from '@/db/schema/user-partnerships';
import { users } from '@/db/schema/users';

/** ASVS 5.0, 7.3: a session ends 12 hours after its last use and 30 days after its start. */
const sessionLimits = { idleHours: 12, days: 30 };

/** Sessions that still count. */
export const liveSession = (): SQL | undefined =>
	and(
		isNull(sessions.endedAt),
		gt(sessions.lastSeenAt, sql`now() - make_interval(hours => ${sessionLimits.idleHours})`),
		gt(sessions.createdAt, sql`now() - make_interval(days => ${sessionLimits.days})`),
	);

const overFor90Days = () =>
	or(
		lt(sessions.endedAt, sql`now() - interval '90 days'`),
		lt(sessions.lastSeenAt, sql`now() - interval '90 days'`),
	);

/** Begins a session and forgets those over for 90 days. */
export async function beginSession(values: { userId: string; userAgent: string | null; address: string }) {
	const [row] = await db().insert(sessions).values(values).returning({ id: sessions.id });
	if (!row) throw new Error('no session');
	await db()
		.delete(sessions)
		.where(and(eq(sessions.userId, values.userId), overFor90Days()));
	return row.id;
}

/** Ends one session, if `userId` is given only one of that user; nothing happens if it has ended already. */
export async function endSessionRow(tx: Db, id: string, userId?: string): Promise<void> {
	const theirs = userId ? eq(sessions.userId, userId) : undefined;
	await tx
		.update(sessions)
		.set({ endedAt: sql`now()` })
		.where(and(eq(sessions.id, id), theirs, isNull(sessions.endedAt)));
}

/** Ends all sessions of a user, but for `except`. */
export async function endSessionsOf(tx: Db, userId: string, except?: string): Promise<void> {
	const theirs = and(
		eq(sessions.userId, userId),
		isNull(sessions.endedAt),
		except ? ne(sessions.id, except) : undefined,
	);
	await tx.update(sessions).set({ endedAt: sql`now()` }).where(theirs);
}

/** Who a session belongs to, read afresh: null when it has ended, lapsed, or its user is disabled. */
export async function sessionHolder(sid: string) {
	const partnershipIds = sql<string[]>`case when ${users.role} = 'representative' then array(
		select ${userPartnerships.partnershipId} from ${userPartnerships} where ${userPartnerships.userId} = ${users.id}
	) else '{}' end`;
	const [row] = await db()
		.select({
			id: users.id,
			name: users.name,
			email: users.email,
			role: users.role,
			locale: users.locale,
			sessionId: sessions.id,
			partnershipIds,
			stale: sql<boolean>`${sessions.lastSeenAt} < now() - interval '1 minute'`,
		})
		.from(sessions)
		.innerJoin(users, eq(users.id, sessions.userId))
		.where(and(eq(sessions.id, sid), liveSession(), eq(users.active, true)));
	if (!row) return null;
	const { stale, ...holder } = row;
	if (stale) await db().update(sessions).set({ lastSeenAt: sql`now()` }).where(eq(sessions.id, sid));
	return holder;
}
