import { type Locale, routing } from '@/i18n/routing';
import { env } from '@/lib/env';

/** A page of the public site, whatever its language; with `slug` where the address has one. */
export type SitePlace = { page: keyof typeof routing.pathnames; slug?: string };

type Query = Record<string, string | number | null | undefined>;

/** The path of a page in a language, `/de/partnerschaften/emilia-romagna?…`; what is empty stays out of the query. */
export function sitePath(locale: Locale, { page, slug = '' }: SitePlace, query: Query = {}): string {
	const paths = routing.pathnames[page];
	const path = (typeof paths === 'string' ? paths : paths[locale]).replace(
		'[slug]',
		encodeURIComponent(slug),
	);
	const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
	const search = new URLSearchParams(given).toString();
	return `/${locale}${path === '/' ? '' : path}${search && `?${search}`}`;
}

/** The whole address of a path, under the BASE_URL of this installation. */
export function absoluteAddress(path: string): string {
	return env.baseUrl + path;
}

/** Where the other languages say the same. */
export function otherLocale(locale: Locale): Locale {
	return locale === 'de' ? 'en' : 'de';
}
