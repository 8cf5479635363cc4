import { hasLocale } from 'next-intl';
import { setRequestLocale } from 'next-intl/server';
import { type Locale, routing } from '@/i18n/routing';

/** The page's language, told to next-intl without a header, so that pages depend on their address only. */
export async function siteLocale(params: Promise<{ locale: string }>): Promise<Locale> {
	const { locale } = await params;
	const known = hasLocale(routing.locales, locale) ? locale : routing.defaultLocale;
	setRequestLocale(known);
	return known;
}
