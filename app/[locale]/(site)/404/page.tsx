import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import NotFound from '../not-found';
import { siteLocale } from '../site-locale';

export async function generateMetadata({ params }: PageProps<'/[locale]/404'>): Promise<Metadata> {
	const t = await getTranslations({ locale: await siteLocale(params), namespace: 'site.notFound' });
	return { title: t('title'), robots: { index: false, follow: true } };
}

// What notFound() throws is drawn by a script only; the front door shows this page, with status 404, instead.
export default async function NotFoundPage({ params }: PageProps<'/[locale]/404'>) {
	await siteLocale(params);
	return <NotFound />;
}
