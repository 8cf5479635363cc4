import { headers } from 'next/headers';

/** This page in the other language of the office. */
export async function otherLanguage(locale: string) {
	const path = (await headers()).get('x-office-path') ?? `/${locale}/office`;
	const lang = locale === 'de' ? 'en' : 'de';
	return { href: path.replace(/^\/(de|en)/, `/${lang}`), label: lang === 'de' ? 'Deutsch' : 'English', lang };
}
