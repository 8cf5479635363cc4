import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { Db } from '@/db';
import { partnerships } from '@/db/schema/partnerships';
import type { OfficeContext } from '@/lib/context';

class Seen<T> extends Error {
	constructor(readonly what: T) {
		super('rolled back on purpose');
	}
}

/**
 * What `read` would find on the public site if this partnership were published now: it is, inside a transaction
 * that is always rolled back. So a preview can show neither more nor less than the page.
 */
export async function asIfPublished<T>(
	{ db, user }: OfficeContext,
	partnershipId: string,
	read: (db: Db) => Promise<T>,
): Promise<T> {
	try {
		return await db.transaction(async (tx) => {
			await tx.execute(sql`select set_config('jumelage.actor_id', ${user.id}, true),
				set_config('jumelage.actor_name', ${user.name}, true), set_config('jumelage.action', 'preview', true)`);
			await tx
				.update(partnerships)
				.set({ publishedAt: sql`coalesce(${partnerships.publishedAt}, now())` })
				.where(eq(partnerships.id, partnershipId));
			throw new Seen(await read(tx));
		});
	} catch (error) {
		if (error instanceof Seen) return error.what;
		throw error;
	}
}
