import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { siteContext } from '@/lib/site/site-context';
import { siteMetadata } from '@/lib/site/site-metadata';
import { readAnniversaryYears } from '@/lib/site/site-queries-anniversaries';
import { SiteAnniversaries } from '../site-anniversaries';
import { siteLocale } from '../site-locale';
import { SitePage } from '../site-page';

const place = { page: '/anniversaries' } as const;

export async function generateMetadata({ params }: PageProps<'/[locale]/anniversaries'>): Promise<Metadata> {
	const locale = await siteLocale(params);
	const t = await getTranslations({ locale, namespace: 'site.anniversaries' });
	return siteMetadata({ locale, title: t('title'), description: t('description'), place });
}

export default async function AnniversariesPage({ params }: PageProps<'/[locale]/anniversaries'>) {
	const locale = await siteLocale(params);
	const t = await getTranslations({ locale, namespace: 'site.anniversaries' });
	const { years, undated } = await readAnniversaryYears(siteContext(locale));
	const none = years.every(({ anniversaries }) => anniversaries.length === 0);
	return (
		<SitePage locale={locale} place={place}>
			<div className="site-width site-list">
				<h1>{t('title')}</h1>
				<p className="lead">{t('intro')}</p>
				{undated > 0 && <p className="site-count">{t('undated', { count: undated })}</p>}
				{none && <EmptyState title={t('noneAtAll')} />}
				{!none &&
					years.map(({ year, anniversaries }) => (
						<section key={year} aria-labelledby={`year-${year}`}>
							<h2 id={`year-${year}`}>{year}</h2>
							{anniversaries.length > 0 ? (
								<SiteAnniversaries anniversaries={anniversaries} />
							) : (
								<p className="site-count">{t('none')}</p>
							)}
						</section>
					))}
			</div>
		</SitePage>
	);
}
