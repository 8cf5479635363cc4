import 'server-only';
import { and, eq } from 'drizzle-orm';
import { siteFormerSlugs } from '@/db/schema/site-partnerships';
import type { SiteContext } from './site-context';

type Noun = (typeof siteFormerSlugs.$inferSelect)['noun'];

/** Under which slug a published record is found now that had this one before; null if none had it. */
export async function slugNow({ db }: SiteContext, noun: Noun, former: string): Promise<string | null> {
	const [found] = await db
		.select({ slug: siteFormerSlugs.slug })
		.from(siteFormerSlugs)
		.where(and(eq(siteFormerSlugs.noun, noun), eq(siteFormerSlugs.former, former)))
		.orderBy(siteFormerSlugs.slug)
		.limit(1);
	return found?.slug ?? null;
}
