import { sql } from 'drizzle-orm';
import { openDatabase } from '@/db';
import { asActor, organisation, partnership, programme, territory } from '@/db/demo/builders';
import type { Transaction } from '@/db/index';
import { createTestDatabase } from '@/db/test-database';
import type { Role } from '@/lib/auth/permissions';
import type { CurrentUser } from '@/lib/auth/session';
import type { CommandContext } from '@/lib/context';

/** The office's day in these tests. */
export const today = '2026-11-22';

/** A database of its own with two partnerships, a running programme of each, and somebody of any role to act in it. */
export async function exchangeWorld() {
	const database = await createTestDatabase();
	const { db, close } = openDatabase(database.url, { max: 4 });
	const build = <T>(work: (tx: Transaction) => Promise<T>) => asActor(db, 'Aufbau', work);
	const records = await build(async (tx) => {
		const partner = async (name: string, countryCode: string) => {
			const found = await territory(tx, { countryCode, names: [{ locale: 'de', name }] });
			return (await partnership(tx, { partner: [found.id] })).id;
		};
		const own = await partner('Wielkopolska', 'PL');
		const foreign = await partner('Bursa', 'TR');
		return {
			own,
			foreign,
			chamber: (await organisation(tx, { name: 'Handwerkskammer' })).id,
			programme: (await programme(tx, { partnershipIds: [own] })).id,
			foreignProgramme: (await programme(tx, { partnershipIds: [foreign] })).id,
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
	return { ...records, db, build, as, end };
}

export type ExchangeWorld = Awaited<ReturnType<typeof exchangeWorld>>;
