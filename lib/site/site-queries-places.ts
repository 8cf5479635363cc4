import 'server-only';
import { desc } from 'drizzle-orm';
import { sitePartnerships } from '@/db/schema/site-partnerships';
import { siteExchangeProgrammes } from '@/db/schema/site-programmes';
import { sitePublications } from '@/db/schema/site-publications';
import { siteVisits } from '@/db/schema/site-visits';
import type { SitePlace } from './site-address';
import type { SiteContext } from './site-context';

// A sitemap holds 50,000 addresses at most; each place has one in either language.
const most = 20_000;

/** Every page that is published, for the sitemap: lists first, then partnerships, programmes, visits, the latest first. */
export async function readPlaces({ db }: SiteContext): Promise<SitePlace[]> {
	const [partnerships, programmes, visits, publications] = await Promise.all([
		db.select({ slug: sitePartnerships.slug }).from(sitePartnerships).orderBy(sitePartnerships.slug),
		db
			.select({ slug: siteExchangeProgrammes.slug })
			.from(siteExchangeProgrammes)
			.orderBy(siteExchangeProgrammes.slug),
		db.select({ slug: siteVisits.slug }).from(siteVisits).orderBy(desc(siteVisits.startsOn)).limit(most),
		db.select({ id: sitePublications.id }).from(sitePublications).limit(1),
	]);
	return [
		...(
			[
				'/',
				'/partnerships',
				'/visits',
				'/anniversaries',
				'/exchanges',
				'/representatives',
				'/imprint',
				'/privacy',
				'/accessibility',
			] as const
		).map((page) => ({
			page,
		})),
		// Without any the navigation doesn't lead there either.
		...publications.map(() => ({ page: '/publications' as const })),
		...partnerships.map(({ slug }) => ({ page: '/partnerships/[slug]' as const, slug })),
		...programmes.map(({ slug }) => ({ page: '/exchanges/[slug]' as const, slug })),
		...visits.map(({ slug }) => ({ page: '/visits/[slug]' as const, slug })),
	];
}
