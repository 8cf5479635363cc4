import '@/app/styles/office-entry.css';
import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { themeAttributes, themeCookie, themeOf } from '@/components/shell/theme';
import { officeMessages } from '@/i18n/office-messages';
import { env } from '@/lib/env';

export async function generateMetadata(): Promise<Metadata> {
	const t = await getTranslations('nav');
	return {
		title: { template: `%s · ${t('product')}`, default: t('product') },
		robots: 'noindex',
		icons: '/icon.svg',
	};
}

export default async function AccessLayout({ children }: LayoutProps<'/[locale]'>) {
	const [locale, jar] = await Promise.all([getLocale(), cookies()]);
	return (
		<html
			lang={locale}
			data-scroll-behavior="smooth"
			{...themeAttributes(themeOf(jar.get(themeCookie(env.baseUrl))?.value))}
		>
			<body>
				<NextIntlClientProvider messages={await officeMessages()}>{children}</NextIntlClientProvider>
			</body>
		</html>
	);
}
