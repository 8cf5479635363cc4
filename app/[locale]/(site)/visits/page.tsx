import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import type { Locale } from '@/i18n/routing';
import { sitePath } from '@/lib/site/site-address';
import { siteContext } from '@/lib/site/site-context';
import { readVisitFilter } from '@/lib/site/site-filter';
import { siteMetadata } from '@/lib/site/site-metadata';
import { type VisitFilter, visitDirections } from '@/lib/site/site-params';
import { readVisitChoices, readVisits, visitsPerPage } from '@/lib/site/site-queries-visits';
import { SiteFaults } from '../site-faults';
import { SiteFilter } from '../site-filter';
import { siteLocale } from '../site-locale';
import { SitePage } from '../site-page';
import { SitePaging } from '../site-paging';
import { SiteVisitLines } from '../site-visit-lines';

const place = { page: '/visits' } as const;

const isFiltered = ({ q, partnership, direction, year }: VisitFilter) =>
	Boolean(q || partnership || direction || year);

export async function generateMetadata(props: PageProps<'/[locale]/visits'>): Promise<Metadata> {
	const locale = await siteLocale(props.params);
	const { filter, faults } = await readVisitFilter(siteContext(locale), await props.searchParams);
	const t = await getTranslations({ locale, namespace: 'site.visits' });
	return siteMetadata({
		locale,
		title: t('title'),
		description: t('description'),
		place,
		filtered: isFiltered(filter) || faults.length > 0 || filter.page > 1,
	});
}

async function Filter({ locale, filter }: { locale: Locale; filter: VisitFilter }) {
	const t = await getTranslations({ locale, namespace: 'site' });
	const { partnerships, years } = await readVisitChoices(siteContext(locale));
	const directions = visitDirections.map((value) => ({ value, text: t(`direction.${value}`), lang: null }));
	const year = filter.year === null ? null : String(filter.year);
	return (
		<SiteFilter
			action={sitePath(locale, place)}
			label={t('visits.form')}
			search={{ name: 'q', label: t('visits.search'), value: filter.q }}
			selects={[
				{
					name: 'partnership',
					label: t('visits.partnership'),
					all: t('visits.allPartnerships'),
					value: filter.partnership,
					choices: partnerships,
				},
				{
					name: 'direction',
					label: t('visits.direction'),
					all: t('visits.allDirections'),
					value: filter.direction,
					choices: directions,
				},
				{ name: 'year', label: t('visits.year'), all: t('visits.allYears'), value: year, choices: years },
			]}
			filtered={isFiltered(filter)}
		/>
	);
}

export default async function VisitsPage(props: PageProps<'/[locale]/visits'>) {
	const locale = await siteLocale(props.params);
	const site = siteContext(locale);
	const { filter, faults, blocked } = await readVisitFilter(site, await props.searchParams);
	const { page, ...query } = filter;
	const t = await getTranslations({ locale, namespace: 'site.visits' });
	const { total, upcoming, past } = blocked
		? { total: 0, upcoming: [], past: [] }
		: await readVisits(site, filter);
	const pages = Math.max(1, Math.ceil(total / visitsPerPage));
	if (page > pages) notFound();
	const labels: Record<string, string> = {
		partnership: t('partnership'),
		direction: t('direction'),
		year: t('year'),
	};
	const saidFaults = faults.map((fault) => ({
		...fault,
		label: labels[fault.name] ?? fault.name,
		href: sitePath(locale, place, { ...query, ...(fault.reason === 'gone' && { [fault.name]: null }) }),
	}));
	return (
		<SitePage locale={locale} place={place} query={query}>
			<div className="site-width site-list">
				<h1>{t('title')}</h1>
				<Filter locale={locale} filter={filter} />
				<SiteFaults faults={saidFaults} blocked={blocked} />
				{total > 0 && <p className="site-count">{t('count', { count: total })}</p>}
				{total === 0 && !blocked && isFiltered(filter) && (
					<EmptyState title={t('emptyTitle')} action={<a href={sitePath(locale, place)}>{t('showAll')}</a>}>
						{t('emptyBody')}
					</EmptyState>
				)}
				{total === 0 && !blocked && !isFiltered(filter) && <EmptyState title={t('noneYet')} />}
				{upcoming.length > 0 && (
					<section>
						<h2>{t('upcoming')}</h2>
						<SiteVisitLines visits={upcoming} />
					</section>
				)}
				{past.map(({ year, visits }) => (
					<section key={year}>
						<h2>{year}</h2>
						<SiteVisitLines visits={visits} />
					</section>
				))}
				<SitePaging
					page={page}
					pages={pages}
					href={(to) => sitePath(locale, place, { ...query, page: to > 1 ? to : null })}
				/>
			</div>
		</SitePage>
	);
}
