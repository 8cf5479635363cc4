import 'server-only';
import { eq } from 'drizzle-orm';
import { cache } from 'react';
import { sitePartnerships, siteRepresentatives } from '@/db/schema/site-partnerships';
import { sitePath } from './site-address';
import type { SiteContext } from './site-context';
import { byName, publicName, publicText } from './site-text';

type Row = typeof siteRepresentatives.$inferSelect;

const shown = ({ locale }: SiteContext, { role, seat, name, email, phone, text, vacant }: Row) => ({
	...{ role, seat, name, email, phone, vacant },
	text: publicText(text, locale),
});

/** Who stands for the office in a partner region, as far as the public may know. */
export type PublicRepresentative = ReturnType<typeof shown>;

/** Whoever stands for the office in a partner region first, then the deputies; by name as far as one was given; a vacant post says so. */
export async function readRepresentativesOf(site: SiteContext, partnershipId: string) {
	const rows = await site.db
		.select()
		.from(siteRepresentatives)
		.where(eq(siteRepresentatives.partnershipId, partnershipId));
	return sorted(rows).map((row) => shown(site, row));
}

const sorted = (rows: Row[]) =>
	rows.sort((a, b) =>
		a.role === b.role
			? (a.name ?? '').localeCompare(b.name ?? '', 'de', { numeric: true })
			: a.role > b.role
				? -1
				: 1,
	);

/** All of them by partnership, in the order of its names. */
export const readRepresentatives = cache(async (site: SiteContext) => {
	const { db, locale } = site;
	const rows = await db
		.select()
		.from(siteRepresentatives)
		.innerJoin(sitePartnerships, eq(sitePartnerships.id, siteRepresentatives.partnershipId));
	const found = new Map<string, { partnership: (typeof rows)[number]['partnerships']; rows: Row[] }>();
	for (const { partnerships: partnership, representatives: row } of rows) {
		const known = found.get(partnership.id) ?? { partnership, rows: [] };
		found.set(partnership.id, { partnership, rows: [...known.rows, row] });
	}
	const sort = byName(locale);
	return [...found.values()]
		.map(({ partnership, rows: own }) => ({
			href: sitePath(locale, { page: '/partnerships/[slug]', slug: partnership.slug }),
			name: publicName(partnership.label, locale, partnership.slug),
			representatives: sorted(own).map((row) => shown(site, row)),
		}))
		.sort((a, b) => sort(a.name.text, b.name.text));
});
