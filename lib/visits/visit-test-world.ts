import { sql } from 'drizzle-orm';
import { openDatabase } from '@/db';
import { asActor, partnership, territory, topic } from '@/db/demo/builders';
import { createTestDatabase } from '@/db/test-database';
import type { Role } from '@/lib/auth/permissions';
import type { CurrentUser } from '@/lib/auth/session';
import type { CommandContext } from '@/lib/context';

/** The office's day in these tests. */
export const today = '2026-11-22';

/** A database of its own with two partnerships, a territory each, and somebody of any role to act in it. */
export async function visitWorld() {
	const database = await createTestDatabase();
	const { db, close } = openDatabase(database.url, { max: 3 });
	const records = await asActor(db, 'Aufbau', async (tx) => {
		const emilia = await territory(tx, { names: [{ locale: 'de', name: 'Emilia-Romagna' }] });
		const jalisco = await territory(tx, {
			countryCode: 'MX',
			names: [{ locale: 'de', name: 'Jalisco' }],
		});
		return {
			emilia: emilia.id,
			jalisco: jalisco.id,
			own: (await partnership(tx, { partner: [emilia.id], entries: [{ on: '1992-04-01' }] })).id,
			foreign: (await partnership(tx, { partner: [jalisco.id] })).id,
			topic: (await topic(tx)).id,
		};
	});
	const userOf = (role: Role): CurrentUser => ({
		id: crypto.randomUUID(),
		name: 'A. Muster',
		email: 'a.muster@example.org',
		role,
		locale: 'de',
		sessionId: crypto.randomUUID(),
		partnershipIds: role === 'representative' ? [records.own] : [],
	});
	/** Runs one command as lib/action.ts does: a transaction of its own under the user's name. */
	const as = <T>(role: Role, work: (ctx: CommandContext) => Promise<T>, day = today): Promise<T> =>
		db.transaction(async (tx) => {
			const user = userOf(role);
			await tx.execute(sql`select set_config('jumelage.actor_id', ${user.id}, true),
				set_config('jumelage.actor_name', ${user.name}, true)`);
			return work({ tx, db: tx, user, today: day });
		});
	const end = async () => {
		await close();
		await database.drop();
	};
	return { ...records, db, as, end };
}

export type VisitWorld = Awaited<ReturnType<typeof visitWorld>>;
