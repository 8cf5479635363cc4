import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { Db } from '@/db';
import { visits } from '@/db/schema/visits';
import type { OfficeContext } from '@/lib/context';
import { slugFor } from './visit-publish-commands';
import type { Visit } from './visit-queries';

class Seen<T> extends Error {
	constructor(readonly what: T) {
		super('rolled back on purpose');
	}
}

/**
 * What `read` would find on the public site if this visit were confirmed and published now: it is, inside a
 * transaction that is always rolled back. So a preview can show neither more nor less than the page.
 */
export async function asIfPublished<T>(
	{ db, user }: OfficeContext,
	visit: Visit,
	read: (db: Db, slug: string) => Promise<T>,
): Promise<T> {
	try {
		return await db.transaction(async (tx) => {
			await tx.execute(sql`select set_config('jumelage.actor_id', ${user.id}, true),
				set_config('jumelage.actor_name', ${user.name}, true), set_config('jumelage.action', 'preview', true)`);
			const slug = await slugFor(tx, visit);
			await tx
				.update(visits)
				.set({
					slug,
					status: visit.status === 'reported' ? 'reported' : 'confirmed',
					publishedAt: sql`coalesce(${visits.publishedAt}, now())`,
				})
				.where(eq(visits.id, visit.id));
			throw new Seen(await read(tx, slug));
		});
	} catch (error) {
		if (error instanceof Seen) return error.what;
		throw error;
	}
}
