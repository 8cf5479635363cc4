import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import type { Locale } from '@/i18n/routing';
import { sitePath } from '@/lib/site/site-address';
import { siteContext } from '@/lib/site/site-context';
import { siteMetadata } from '@/lib/site/site-metadata';
import { searchTyped } from '@/lib/site/site-params';
import { readOffice } from '@/lib/site/site-queries-office';
import { searchSite } from '@/lib/site/site-queries-search';
import { SiteFilter } from '../site-filter';
import { siteLocale } from '../site-locale';
import { legalPages, SitePage } from '../site-page';
import { SiteText } from '../site-text';
import { SiteVisitLines } from '../site-visit-lines';

const place = { page: '/search' } as const;

export async function generateMetadata({ params }: PageProps<'/[locale]/search'>): Promise<Metadata> {
	const locale = await siteLocale(params);
	const t = await getTranslations({ locale, namespace: 'site.search' });
	return siteMetadata({ locale, title: t('title'), place, filtered: true });
}

/** Pages that stand for no record, each with its own words. */
async function pagesToFind(locale: Locale) {
	const t = await getTranslations({ locale, namespace: 'site' });
	const office = await readOffice(siteContext(locale));
	const lists = [
		{ page: '/anniversaries', title: t('anniversaries.title'), text: t('anniversaries.description') },
		{ page: '/exchanges', title: t('exchange.title'), text: t('exchange.description') },
		{ page: '/representatives', title: t('representatives.title'), text: t('representatives.intro') },
		{ page: '/partnerships', title: t('partnerships.title'), text: '' },
		{ page: '/visits', title: t('visits.title'), text: '' },
	] as const;
	const legal = legalPages.map((name) => ({
		page: `/${name}` as const,
		title: t(`legal.${name}`),
		text: [office?.name.text, name === 'imprint' && office?.address, office?.[name]?.text]
			.filter(Boolean)
			.join(' '),
	}));
	return [...lists, ...legal].map(({ page, title, text }) => ({
		href: sitePath(locale, { page }),
		title,
		text,
	}));
}

async function Results({ locale, q }: { locale: Locale; q: string }) {
	const t = await getTranslations({ locale, namespace: 'site' });
	const { groups, similar } = await searchSite(siteContext(locale), q, {
		called: t('representatives.title'),
		pages: await pagesToFind(locale),
	});
	const total = groups.reduce((sum, group) => sum + group.total, 0);
	if (total === 0) return <EmptyState title={t('search.none')}>{t('search.noneBody')}</EmptyState>;
	const headings = {
		partnerships: t('nav.partnerships'),
		visits: t('nav.visits'),
		exchanges: t('nav.exchanges'),
		agreements: t('search.agreements'),
		publications: t('nav.publications'),
		representatives: t('nav.representatives'),
		pages: t('search.pages'),
	};
	return (
		<>
			<p className="site-count">{similar ? t('search.similar') : t('search.count', { count: total })}</p>
			{groups.map(({ key, hits, visits, total: ofGroup, all }) => (
				<section key={key} aria-labelledby={`group-${key}`}>
					<h2 id={`group-${key}`}>{headings[key]}</h2>
					{visits.length > 0 && <SiteVisitLines visits={visits} />}
					{hits.length > 0 && (
						<ul className="site-lines">
							{hits.map((hit) => (
								<li key={hit.href + hit.title.text}>
									<span className="site-line-what">
										<a href={hit.href}>
											<SiteText value={hit.title} />
										</a>
										{hit.detail && <span className="muted">{hit.detail}</span>}
									</span>
								</li>
							))}
						</ul>
					)}
					{all && ofGroup > hits.length + visits.length && (
						<p className="site-more">
							<a href={all}>{t('search.all', { count: ofGroup })}</a>
						</p>
					)}
				</section>
			))}
		</>
	);
}

export default async function SearchPage({ params, searchParams }: PageProps<'/[locale]/search'>) {
	const locale = await siteLocale(params);
	const q = searchTyped(await searchParams);
	const t = await getTranslations({ locale, namespace: 'site.search' });
	return (
		<SitePage locale={locale} place={place} query={{ q }}>
			<div className="site-width site-list">
				<h1>{t('title')}</h1>
				<SiteFilter
					action={sitePath(locale, place)}
					label={t('form')}
					search={{ name: 'q', label: t('label'), value: q }}
				/>
				{q ? <Results locale={locale} q={q} /> : <p className="site-count">{t('start')}</p>}
			</div>
		</SitePage>
	);
}
