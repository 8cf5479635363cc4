import 'server-only';
import { sql } from 'drizzle-orm';
import type { Db, Transaction } from '@/db';
import type { OfficeContext } from './context';

class Seen<T> extends Error {
	constructor(readonly what: T) {
		super('rolled back on purpose');
	}
}

/**
 * What `read` finds after `publish`, inside a transaction that is always rolled back. So a preview can show neither
 * more nor less than the page.
 */
export async function asIf<P, T>(
	{ db, user }: OfficeContext,
	publish: (tx: Transaction) => Promise<P>,
	read: (db: Db, published: P) => Promise<T>,
): Promise<T> {
	try {
		return await db.transaction(async (tx) => {
			await tx.execute(sql`select set_config('jumelage.actor_id', ${user.id}, true),
				set_config('jumelage.actor_name', ${user.name}, true), set_config('jumelage.action', 'preview', true)`);
			throw new Seen(await read(tx, await publish(tx)));
		});
	} catch (error) {
		if (error instanceof Seen) return error.what;
		throw error;
	}
}
