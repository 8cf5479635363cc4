import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { Db } from '@/db';
import { partnerships } from '@/db/schema/partnerships';
import type { OfficeContext } from '@/lib/context';
import { asIf } from '@/lib/preview';

/** What `read` would find on the public site if this partnership were published now. */
export function asIfPublished<T>(
	ctx: OfficeContext,
	partnershipId: string,
	read: (db: Db) => Promise<T>,
): Promise<T> {
	return asIf(
		ctx,
		(tx) =>
			tx
				.update(partnerships)
				.set({ publishedAt: sql`coalesce(${partnerships.publishedAt}, now())` })
				.where(eq(partnerships.id, partnershipId)),
		read,
	);
}
