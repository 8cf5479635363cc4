import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { Db } from '@/db';
import { visits } from '@/db/schema/visits';
import type { OfficeContext } from '@/lib/context';
import { asIf } from '@/lib/preview';
import { slugFor } from './visit-publish-commands';
import type { Visit } from './visit-queries';

/** What `read` would find on the public site, and where, if this visit were confirmed and published now. */
export function asIfPublished<T>(
	ctx: OfficeContext,
	visit: Visit,
	read: (db: Db, slug: string) => Promise<T>,
): Promise<T> {
	return asIf(
		ctx,
		async (tx) => {
			const slug = await slugFor(tx, visit);
			await tx
				.update(visits)
				.set({
					slug,
					status: visit.status === 'reported' ? 'reported' : 'confirmed',
					publishedAt: sql`coalesce(${visits.publishedAt}, now())`,
				})
				.where(eq(visits.id, visit.id));
			return slug;
		},
		read,
	);
}
