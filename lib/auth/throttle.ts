import 'server-only';
import { and, count, eq, gt, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { type Db, db } from '@/db';
import { signInAttempts } from '@/db/schema/sessions';

/** Evaluated failures within the window; quality.md, row "sign-in". */
export const limits = { windowMinutes: 15, account: 10, device: 10, address: 50, code: 5 };

export type Guess = { account: string; address: string; deviceId: string | null; limit?: number };

const inWindow = () =>
	and(
		eq(signInAttempts.succeeded, false),
		gt(signInAttempts.at, sql`now() - make_interval(mins => ${limits.windowMinutes})`),
	);

async function failures(tx: Db, where: SQL | undefined) {
	const [row] = await tx.select({ n: count() }).from(signInAttempts).where(and(inWindow(), where));
	return row?.n ?? 0;
}

/**
 * Reserves one guess at an account, counted as failed until `guessSucceeded`. Strangers share a limit per
 * account and one per address; a device on which the owner has signed in before has its own, so that
 * strangers can't lock the owner out. The lock makes counting and reserving one step for parallel guesses.
 * @returns the guess's id, or null if it must not be evaluated
 */
export function reserveGuess({
	account,
	address,
	deviceId,
	limit = limits.account,
}: Guess): Promise<string | null> {
	return db().transaction(async (tx) => {
		// Behind two hundred guesses the owner still gets their turn.
		await tx.execute(sql`select set_config('lock_timeout', '10s', true)`);
		await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`account ${account}`}, 7))`);
		const mine = eq(signInAttempts.account, account);
		if (deviceId) {
			const ofDevice = await failures(tx, and(mine, eq(signInAttempts.deviceId, deviceId)));
			if (ofDevice >= Math.min(limit, limits.device)) return null;
		} else {
			if ((await failures(tx, and(mine, isNull(signInAttempts.deviceId)))) >= limit) return null;
			await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`address ${address}`}, 7))`);
			const fromAddress = and(eq(signInAttempts.address, address), isNull(signInAttempts.deviceId));
			if ((await failures(tx, fromAddress)) >= limits.address) return null;
		}
		const values = { account, address, deviceId };
		const [row] = await tx.insert(signInAttempts).values(values).returning({ id: signInAttempts.id });
		return row?.id ?? null;
	});
}

/** The guess was right: it no longer counts. Old ones are forgotten on the way (30 days). */
export async function guessSucceeded(id: string): Promise<void> {
	await db().update(signInAttempts).set({ succeeded: true }).where(eq(signInAttempts.id, id));
	await db().delete(signInAttempts).where(lt(signInAttempts.at, sql`now() - interval '30 days'`));
}
