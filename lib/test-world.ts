import { sql } from 'drizzle-orm';
import { openDatabase } from '@/db';
import { asActor } from '@/db/demo/builders';
import type { Transaction } from '@/db/index';
import { createTestDatabase } from '@/db/test-database';
import type { Role } from '@/lib/auth/permissions';
import type { CurrentUser } from '@/lib/auth/session';
import type { CommandContext, OfficeContext } from '@/lib/context';

/** The office's day in these tests. */
export const today = '2026-11-22';

/**
 * A database of its own with the records that `begin` makes, and somebody of any role to act in it: `manager` if that is
 * one of them, or somebody new each time; a representative has the partnership `own`.
 */
export async function testWorld<R extends { own: string; manager?: string }>(
	begin: (tx: Transaction) => Promise<R>,
	connections = 4,
) {
	const database = await createTestDatabase();
	const { db, close } = openDatabase(database.url, { max: connections });
	const build = <T>(work: (tx: Transaction) => Promise<T>) => asActor(db, 'Aufbau', work);
	const records = await build(begin);
	const userOf = (role: Role, id = records.manager ?? crypto.randomUUID()): CurrentUser => ({
		...{ id, role, name: 'A. Muster', email: 'a.muster@example.org', locale: 'de' },
		sessionId: crypto.randomUUID(),
		partnershipIds: role === 'representative' ? [records.own] : [],
	});
	const read = (role: Role = 'manager'): OfficeContext => ({ db, user: userOf(role), today });
	/** Runs one command as lib/action.ts does: a transaction of its own under the user's name. */
	const as = <T>(
		role: Role,
		work: (ctx: CommandContext) => Promise<T>,
		day = today,
		id?: string,
	): Promise<T> =>
		db.transaction(async (tx) => {
			const user = userOf(role, id);
			await tx.execute(sql`select set_config('jumelage.actor_id', ${user.id}, true),
				set_config('jumelage.actor_name', ${user.name}, true)`);
			return work({ tx, db: tx, user, today: day });
		});
	const end = async () => {
		await close();
		await database.drop();
	};
	return { ...records, url: database.url, db, build, read, as, end };
}
