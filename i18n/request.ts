import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { namespaces } from './messages';
import { routing } from './routing';
import { wordsOf } from './words';

export default getRequestConfig(async ({ requestLocale }) => {
	const requested = await requestLocale;
	const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
	return { locale, messages: await wordsOf(locale, namespaces), timeZone: 'Europe/Berlin' };
});
