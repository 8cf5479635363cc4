import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { siteContext } from '@/lib/site/site-context';
import { siteMetadata } from '@/lib/site/site-metadata';
import { readProgrammes } from '@/lib/site/site-queries-exchanges';
import { SiteProgrammeTiles } from '../site-exchange-list';
import { siteLocale } from '../site-locale';
import { SitePage } from '../site-page';

const place = { page: '/exchanges' } as const;

export async function generateMetadata({ params }: PageProps<'/[locale]/exchanges'>): Promise<Metadata> {
	const locale = await siteLocale(params);
	const t = await getTranslations({ locale, namespace: 'site.exchange' });
	return siteMetadata({ locale, title: t('title'), description: t('description'), place });
}

export default async function ExchangesPage({ params }: PageProps<'/[locale]/exchanges'>) {
	const locale = await siteLocale(params);
	const t = await getTranslations({ locale, namespace: 'site.exchange' });
	const programmes = await readProgrammes(siteContext(locale));
	const isOpen = ({ rounds: [first] }: (typeof programmes)[number]) => first?.state === 'open';
	const groups = [
		{ id: 'open', title: t('openNow'), rows: programmes.filter(isOpen) },
		{ id: 'others', title: t('others'), rows: programmes.filter((programme) => !isOpen(programme)) },
	].filter(({ rows }) => rows.length > 0);
	return (
		<SitePage locale={locale} place={place}>
			<div className="site-width site-list">
				<h1>{t('title')}</h1>
				<p className="lead">{t('description')}</p>
				{programmes.length === 0 && <EmptyState title={t('noneYet')} />}
				{groups.map(({ id, title, rows }) => (
					<section key={id} aria-labelledby={id}>
						<h2 id={id}>{title}</h2>
						<SiteProgrammeTiles rows={rows} level={3} />
					</section>
				))}
			</div>
		</SitePage>
	);
}
