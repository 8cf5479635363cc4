import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import type { Locale } from '@/i18n/routing';
import { sitePath } from '@/lib/site/site-address';
import { siteContext } from '@/lib/site/site-context';
import { siteMetadata } from '@/lib/site/site-metadata';
import { readOffice } from '@/lib/site/site-queries-office';
import { readStart } from '@/lib/site/site-queries-start';
import { SiteAnniversaryDay } from './site-anniversaries';
import { SiteContactSection } from './site-contact';
import { SiteFilter } from './site-filter';
import { siteLocale } from './site-locale';
import { SitePage } from './site-page';
import { SitePartnershipTiles } from './site-partnership-list';
import { SiteProse, SiteText } from './site-text';
import { SiteVisitLines } from './site-visit-lines';

const place = { page: '/' } as const;

type Start = Awaited<ReturnType<typeof readStart>>;

async function words(locale: Locale) {
	const t = await getTranslations({ locale, namespace: 'site' });
	const office = await readOffice(siteContext(locale));
	return { t, office, lead: t('start.lead', { home: office?.home?.text ?? 'none' }) };
}

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
	const locale = await siteLocale(params);
	const { lead } = await words(locale);
	return siteMetadata({ locale, title: null, description: lead, place });
}

async function Figures({ locale, figures }: { locale: Locale; figures: Start['figures'] }) {
	const t = await getTranslations({ locale, namespace: 'site' });
	return (
		<dl className="figures">
			<div>
				<dt>{t('figures.partnerships', { count: figures.partnerships })}</dt>
				<dd>{figures.partnerships}</dd>
			</div>
			<div>
				<dt>{t('figures.countries', { count: figures.countries })}</dt>
				<dd>{figures.countries}</dd>
			</div>
			<div>
				<dt>{t('figures.visitsOfYear', { count: figures.visits, year: String(figures.year) })}</dt>
				<dd>{figures.visits}</dd>
			</div>
		</dl>
	);
}

async function Kinds({ locale, kinds }: { locale: Locale; kinds: Start['kinds'] }) {
	const t = await getTranslations({ locale, namespace: 'site' });
	return kinds.map((kind) => (
		<section key={kind.key} aria-labelledby={`kind-${kind.key}`}>
			<h2 id={`kind-${kind.key}`}>
				<SiteText value={kind.name} />
			</h2>
			<SitePartnershipTiles rows={kind.rows} />
			{kind.allHref && (
				<p className="site-more">
					<a href={kind.allHref}>{t('start.allOfKind', { count: kind.total })}</a>
				</p>
			)}
		</section>
	));
}

async function Visits({ locale, visits }: { locale: Locale; visits: Start['visits'] }) {
	const t = await getTranslations({ locale, namespace: 'site' });
	if (visits.total === 0) return null;
	return (
		<section>
			{visits.upcoming.length > 0 && (
				<>
					<h2>{t('start.upcoming')}</h2>
					<SiteVisitLines visits={visits.upcoming} />
				</>
			)}
			{visits.past.length > 0 && (
				<>
					<h2>{t('start.past')}</h2>
					<SiteVisitLines visits={visits.past} />
				</>
			)}
			<p className="site-more">
				<a href={sitePath(locale, { page: '/visits' })}>{t('start.visits')}</a>
			</p>
		</section>
	);
}

async function Anniversaries({
	locale,
	anniversaries,
}: {
	locale: Locale;
	anniversaries: Start['anniversaries'];
}) {
	const t = await getTranslations({ locale, namespace: 'site' });
	if (anniversaries.length === 0) return null;
	return (
		<section aria-labelledby="anniversaries">
			<h2 id="anniversaries">{t('start.anniversaries')}</h2>
			<ul className="site-lines">
				{anniversaries.map((anniversary) => (
					<li key={anniversary.href + anniversary.years}>
						<span className="site-line-when">
							<SiteAnniversaryDay anniversary={anniversary} />
						</span>
						<span className="site-line-what">
							<a href={anniversary.href}>
								<SiteText value={anniversary.name} />
							</a>
							<span className="muted">{t('start.anniversary', { years: anniversary.years })}</span>
						</span>
					</li>
				))}
			</ul>
			<p className="site-more">
				<a href={sitePath(locale, { page: '/anniversaries' })}>{t('start.allAnniversaries')}</a>
			</p>
		</section>
	);
}

export default async function StartPage({ params }: PageProps<'/[locale]'>) {
	const locale = await siteLocale(params);
	const [{ t, office, lead }, start] = await Promise.all([words(locale), readStart(siteContext(locale))]);
	const partnerships = sitePath(locale, { page: '/partnerships' });
	return (
		<SitePage locale={locale} place={place}>
			<div className="hero">
				<div className="site-width">
					<h1>{office?.title.text ?? 'Jumelage'}</h1>
					<p className="lead">{lead}</p>
					<Figures locale={locale} figures={start.figures} />
					<SiteFilter
						action={sitePath(locale, { page: '/search' })}
						label={t('start.search')}
						search={{ name: 'q', label: t('search.label'), value: '' }}
					/>
				</div>
			</div>
			<div className="site-width">
				{start.kinds.length === 0 && <EmptyState title={t('start.empty')} />}
				<Kinds locale={locale} kinds={start.kinds} />
				{start.kinds.length > 0 && (
					<p className="site-more">
						<a href={partnerships}>{t('start.all')}</a>
					</p>
				)}
				<div className="site-columns">
					<Visits locale={locale} visits={start.visits} />
					<div>
						<Anniversaries locale={locale} anniversaries={start.anniversaries} />
						{office?.intro && (
							<section aria-labelledby="office">
								<h2 id="office">
									<SiteText value={office.name} />
								</h2>
								<SiteProse value={office.intro} />
							</section>
						)}
						<SiteContactSection locale={locale} />
					</div>
				</div>
			</div>
		</SitePage>
	);
}
