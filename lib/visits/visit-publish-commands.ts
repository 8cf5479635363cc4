import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Transaction } from '@/db';
import { visits } from '@/db/schema/visits';
import type { CommandContext } from '@/lib/context';
import { allow } from '@/lib/errors';
import { slugOf } from '@/lib/slug';
import { publishRefusal, unpublishRefusal } from './visit';
import { lockVisitVersion } from './visit-commands';
import type { visitVersion } from './visit-input';
import type { Visit } from './visit-queries';

type Input = z.output<typeof visitVersion>;

/**
 * Puts the visit on the public site, under an address from its public title and year that it keeps from then
 * on. Throws NotFoundError, ConflictError, RefusalError unless it is confirmed or reported and has a public
 * title and summary in German.
 */
export async function publishVisit(ctx: CommandContext, input: Input): Promise<{ id: string; slug: string }> {
	const visit = await lockVisitVersion(ctx, input);
	allow(publishRefusal(visit));
	// One publication at a time looks for an address; previews, which keep none, need not wait for each other.
	if (!visit.slug) await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtext('visits.slug'))`);
	const slug = await slugFor(ctx.tx, visit);
	await ctx.tx.update(visits).set({ slug, publishedAt: new Date() }).where(eq(visits.id, visit.id));
	return { id: visit.id, slug };
}

/** Takes the visit off the public site. Throws NotFoundError, ConflictError, RefusalError if it isn't there. */
export async function unpublishVisit(ctx: CommandContext, input: Input): Promise<{ id: string }> {
	const visit = await lockVisitVersion(ctx, input);
	allow(unpublishRefusal(visit));
	await ctx.tx.update(visits).set({ publishedAt: null }).where(eq(visits.id, visit.id));
	return { id: visit.id };
}

/** The visit's address on the public site: the one it has, or the one it would get. */
export async function slugFor(tx: Transaction, visit: Pick<Visit, 'slug' | 'publicTitle' | 'startsOn'>) {
	if (visit.slug) return visit.slug;
	const words = slugOf(visit.publicTitle.de ?? '', 100) || 'besuch';
	return freeSlug(tx, `${words}-${visit.startsOn.slice(0, 4)}`);
}

/** `base`, or the first of `base-2`, `base-3` … that no visit has. */
async function freeSlug(tx: Transaction, base: string): Promise<string> {
	const rows = await tx
		.select({ slug: visits.slug })
		.from(visits)
		.where(sql`${visits.slug} like ${`${base}%`}`);
	const taken = new Set(rows.map((row) => row.slug));
	for (let number = 1; ; number += 1) {
		const slug = number === 1 ? base : `${base}-${number}`;
		if (!taken.has(slug)) return slug;
	}
}
