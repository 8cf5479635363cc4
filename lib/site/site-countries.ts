import 'server-only';
import { cache } from 'react';
import { siteCountryNames } from '@/db/schema/site';
import { type CountryNames, countryName } from '@/lib/countries';
import type { SiteContext } from './site-context';

const read = cache(async ({ db }: SiteContext): Promise<CountryNames> => {
	const rows = await db.select().from(siteCountryNames);
	return Object.fromEntries(rows.map(({ countryCode, label }) => [countryCode, label]));
});

/** What countries (ISO 3166-1 alpha-2) are called in the page's language, or in another; read once per page. */
export async function countriesOf(site: SiteContext) {
	const own = await read(site);
	return (code: string, locale: string = site.locale) => countryName(code, locale, own);
}
