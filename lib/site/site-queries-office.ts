import 'server-only';
import { cache } from 'react';
import { siteOffice } from '@/db/schema/site';
import type { SiteContext } from './site-context';
import { publicName, publicText } from './site-text';

/** Whose site this is; null before the office was set up. */
export const readOffice = cache(async ({ db, locale }: SiteContext) => {
	const [row] = await db.select().from(siteOffice).limit(1);
	if (!row) return null;
	return {
		name: publicName(row.name, locale),
		title: publicName(row.siteTitle, locale),
		intro: publicText(row.intro, locale),
		home: publicText(row.home, locale),
		contact: row.contact?.trim() || null,
		demo: row.demo,
		address: row.address?.trim() || null,
		email: row.email,
		phone: row.phone,
		imprint: publicText(row.imprint, locale),
		privacy: publicText(row.privacy, locale),
		accessibility: publicText(row.accessibility, locale),
	};
});
