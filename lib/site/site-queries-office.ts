import 'server-only';
import { getViewSelectedFields, sql } from 'drizzle-orm';
import { cache } from 'react';
import { siteOffice } from '@/db/schema/site';
import { sitePublications } from '@/db/schema/site-publications';
import type { SiteContext } from './site-context';
import { publicName, publicText } from './site-text';

/** Whose site this is, and what its navigation leads to; null before the office was set up. */
export const readOffice = cache(async ({ db, locale }: SiteContext) => {
	// One statement: every page asks it, also while the database is hardly to be had.
	const [row] = await db
		.select({
			...getViewSelectedFields(siteOffice),
			hasPublications: sql<boolean>`exists (select from ${sitePublications})`,
		})
		.from(siteOffice)
		.limit(1);
	if (!row) return null;
	return {
		name: publicName(row.name, locale),
		title: publicName(row.siteTitle, locale),
		intro: publicText(row.intro, locale),
		home: publicText(row.home, locale),
		contact: row.contact?.trim() || null,
		demo: row.demo,
		hasPublications: row.hasPublications,
		address: row.address?.trim() || null,
		email: row.email,
		phone: row.phone,
		imprint: publicText(row.imprint, locale),
		privacy: publicText(row.privacy, locale),
		accessibility: publicText(row.accessibility, locale),
	};
});
