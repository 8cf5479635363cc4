import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { siteContext } from '@/lib/site/site-context';
import { siteMetadata } from '@/lib/site/site-metadata';
import { readRepresentatives } from '@/lib/site/site-queries-representatives';
import { siteLocale } from '../site-locale';
import { SitePage } from '../site-page';
import { SiteRepresentatives } from '../site-representatives';
import { SiteText } from '../site-text';

type Props = PageProps<'/[locale]/representatives'>;

const place = { page: '/representatives' } as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await siteLocale(params);
	const t = await getTranslations({ locale, namespace: 'site.representatives' });
	return siteMetadata({ locale, title: t('title'), description: t('description'), place });
}

export default async function RepresentativesPage({ params }: Props) {
	const locale = await siteLocale(params);
	const t = await getTranslations({ locale, namespace: 'site.representatives' });
	const found = await readRepresentatives(siteContext(locale));
	return (
		<SitePage locale={locale} place={place}>
			<div className="site-width site-list">
				<h1>{t('title')}</h1>
				<p className="lead">{t('intro')}</p>
				{found.length === 0 && <EmptyState title={t('none')} />}
				<div className="site-representatives">
					{found.map(({ href, name, representatives }) => (
						<section key={href}>
							<h2>
								<a href={href}>
									<SiteText value={name} />
								</a>
							</h2>
							<SiteRepresentatives representatives={representatives} />
						</section>
					))}
				</div>
			</div>
		</SitePage>
	);
}
