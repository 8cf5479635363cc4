import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { Db } from '@/db';
import { exchangeProgrammes } from '@/db/schema/programmes';
import type { OfficeContext } from '@/lib/context';
import { asIf } from '@/lib/preview';

/** What `read` would find on the public site if this programme were published now. */
export function asIfPublished<T>(
	ctx: OfficeContext,
	programmeId: string,
	read: (db: Db) => Promise<T>,
): Promise<T> {
	return asIf(
		ctx,
		(tx) =>
			tx
				.update(exchangeProgrammes)
				.set({ publishedAt: sql`coalesce(${exchangeProgrammes.publishedAt}, now())` })
				.where(eq(exchangeProgrammes.id, programmeId)),
		read,
	);
}
