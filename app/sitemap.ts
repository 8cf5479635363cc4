import type { MetadataRoute } from 'next';
import { routing } from '@/i18n/routing';
import { absoluteAddress, sitePath } from '@/lib/site/site-address';
import { siteContext } from '@/lib/site/site-context';
import { readPlaces } from '@/lib/site/site-queries-places';

export const dynamic = 'force-dynamic';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
	const places = await readPlaces(siteContext(routing.defaultLocale));
	return places.flatMap((place) => {
		const addresses = routing.locales.map(
			(locale) => [locale, absoluteAddress(sitePath(locale, place))] as const,
		);
		return addresses.map(([, url]) => ({ url, alternates: { languages: Object.fromEntries(addresses) } }));
	});
}
