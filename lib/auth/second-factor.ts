import 'server-only';
import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import { users } from '@/db/schema/users';
import { type Actor, asActor } from './actor';
import { recoveryHash } from './recovery-codes';
import { unseal } from './secrets';
import { totpStep } from './totp';

export const totpPurpose = 'totp';

type Owner = Actor & { totpSecret: string | null };

/** Whether `typed` is the app's present code, used for the first time, or an unused recovery code; uses it up. */
export async function spendSecondFactor(owner: Owner, typed: string): Promise<boolean> {
	const secret = unseal(owner.totpSecret, totpPurpose);
	const step = secret ? totpStep(secret, typed) : null;
	const hash = recoveryHash(typed);
	return asActor(owner, 'spendSecondFactor', async (tx) => {
		if (step !== null) {
			const unused = or(isNull(users.totpLastStep), lt(users.totpLastStep, step));
			const used = await tx
				.update(users)
				.set({ totpLastStep: step })
				.where(and(eq(users.id, owner.id), unused))
				.returning({ id: users.id });
			return used.length === 1;
		}
		const used = await tx
			.update(users)
			.set({ recoveryHashes: sql`array_remove(${users.recoveryHashes}, ${hash})` })
			.where(and(eq(users.id, owner.id), sql`${hash} = any(${users.recoveryHashes})`))
			.returning({ id: users.id });
		return used.length === 1;
	});
}
