import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '@/db';
import { users } from '@/db/schema/users';

/**
 * Whether `userId` is the only active admin. Holds a lock until the transaction ends, so that two admins
 * who disable each other at the same moment can't both succeed.
 */
export async function isLastAdmin(tx: Transaction, userId: string): Promise<boolean> {
	await tx.execute(sql`select pg_advisory_xact_lock(7412)`);
	const admins = await tx
		.select({ id: users.id })
		.from(users)
		.where(and(eq(users.role, 'admin'), eq(users.active, true)));
	return admins.length === 1 && admins[0]?.id === userId;
}
