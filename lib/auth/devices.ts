import 'server-only';
import { and, eq, gt, sql } from 'drizzle-orm';
import { db } from '@/db';
import { knownDevices } from '@/db/schema/sessions';
import { deviceSeconds } from './cookies';
import { hashToken, randomToken } from './secrets';

const stillKnown = () => gt(knownDevices.lastSeenAt, sql`now() - make_interval(secs => ${deviceSeconds})`);

/** The known device behind a cookie, if it is one of this user's. */
export async function knownDevice(
	token: string | undefined,
	userId: string | undefined,
): Promise<string | null> {
	if (!token || !userId) return null;
	const mine = and(
		eq(knownDevices.tokenHash, hashToken(token)),
		eq(knownDevices.userId, userId),
		stillKnown(),
	);
	const [row] = await db().select({ id: knownDevices.id }).from(knownDevices).where(mine);
	return row?.id ?? null;
}

/** Remembers the browser after a sign-in; a device known already keeps its token. Answers the cookie's value. */
export async function rememberDevice(token: string | undefined, userId: string): Promise<string> {
	const known = await knownDevice(token, userId);
	if (token && known) {
		await db().update(knownDevices).set({ lastSeenAt: sql`now()` }).where(eq(knownDevices.id, known));
		return token;
	}
	const fresh = randomToken();
	await db()
		.insert(knownDevices)
		.values({ userId, tokenHash: hashToken(fresh) });
	return fresh;
}
