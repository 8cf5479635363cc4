import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import { sitePath } from '@/lib/site/site-address';
import { siteContext } from '@/lib/site/site-context';
import { readVisitFilter } from '@/lib/site/site-filter';
import { siteMetadata } from '@/lib/site/site-metadata';
import { type VisitFilter, visitDirections } from '@/lib/site/site-params';
import { readVisitChoices, readVisits, visitsPerPage } from '@/lib/site/site-queries-visits';
import { SiteFilter } from '../site-filter';
import { SiteListPage } from '../site-list-page';
import { siteLocale } from '../site-locale';
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
	const read = await readVisitFilter(site, await props.searchParams);
	const t = await getTranslations({ locale, namespace: 'site.visits' });
	const { total, upcoming, past } = read.blocked
		? { total: 0, upcoming: [], past: [] }
		: await readVisits(site, read.filter);
	return (
		<SiteListPage
			{...{ locale, place, read, total }}
			perPage={visitsPerPage}
			labels={{ partnership: t('partnership'), direction: t('direction'), year: t('year') }}
			filtered={isFiltered(read.filter)}
			title={t('title')}
			form={<Filter locale={locale} filter={read.filter} />}
			count={t('count', { count: total })}
			empty={{
				...{ title: t('emptyTitle'), body: t('emptyBody') },
				...{ showAll: t('showAll'), noneYet: t('noneYet') },
			}}
		>
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
		</SiteListPage>
	);
}
