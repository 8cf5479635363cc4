import '@/app/styles/office-entry.css';
import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { BrowserWords } from '@/components/shell/browser-words';
import { themeAttributes, themeCookie, themeOf } from '@/components/shell/theme';
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
				<BrowserWords locale={locale}>{children}</BrowserWords>
			</body>
		</html>
	);
}
