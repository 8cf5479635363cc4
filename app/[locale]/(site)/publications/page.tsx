import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import type { Locale } from '@/i18n/routing';
import { sitePath } from '@/lib/site/site-address';
import { siteContext } from '@/lib/site/site-context';
import { readPublicationFilter } from '@/lib/site/site-filter';
import { siteMetadata } from '@/lib/site/site-metadata';
import type { PublicationFilter } from '@/lib/site/site-params';
import {
	publicationsPerPage,
	readPublicationChoices,
	readPublications,
} from '@/lib/site/site-queries-publications';
import { SiteFaults } from '../site-faults';
import { SiteFilter } from '../site-filter';
import { siteLocale } from '../site-locale';
import { SitePage } from '../site-page';
import { SitePaging } from '../site-paging';
import { SitePublications } from '../site-publications';

const place = { page: '/publications' } as const;

const isFiltered = ({ q, kind, topic }: PublicationFilter) => Boolean(q || kind || topic);

export async function generateMetadata(props: PageProps<'/[locale]/publications'>): Promise<Metadata> {
	const locale = await siteLocale(props.params);
	const { filter, faults } = await readPublicationFilter(siteContext(locale), await props.searchParams);
	const t = await getTranslations({ locale, namespace: 'site.publications' });
	return siteMetadata({
		locale,
		title: t('title'),
		description: t('description'),
		place,
		filtered: isFiltered(filter) || faults.length > 0 || filter.page > 1,
	});
}

async function Filter({ locale, filter }: { locale: Locale; filter: PublicationFilter }) {
	const [t, words] = await Promise.all([
		getTranslations({ locale, namespace: 'site.publications' }),
		getTranslations({ locale, namespace: 'publications' }),
	]);
	const { kinds, topics } = await readPublicationChoices(siteContext(locale));
	return (
		<SiteFilter
			action={sitePath(locale, place)}
			label={t('form')}
			search={{ name: 'q', label: t('search'), value: filter.q }}
			selects={[
				{
					name: 'kind',
					label: t('kind'),
					all: t('allKinds'),
					value: filter.kind,
					choices: kinds.map((value) => ({ value, text: words(`kind.${value}`), lang: null })),
				},
				{ name: 'topic', label: t('topic'), all: t('allTopics'), value: filter.topic, choices: topics },
			]}
			filtered={isFiltered(filter)}
		/>
	);
}

export default async function PublicationsPage(props: PageProps<'/[locale]/publications'>) {
	const locale = await siteLocale(props.params);
	const site = siteContext(locale);
	const { filter, faults, blocked } = await readPublicationFilter(site, await props.searchParams);
	const { page, ...query } = filter;
	const t = await getTranslations({ locale, namespace: 'site.publications' });
	const { total, publications } = blocked
		? { total: 0, publications: [] }
		: await readPublications(site, filter);
	const pages = Math.max(1, Math.ceil(total / publicationsPerPage));
	if (page > pages) notFound();
	const labels: Record<string, string> = { kind: t('kind'), topic: t('topic') };
	const saidFaults = faults.map((fault) => ({
		...fault,
		label: labels[fault.name] ?? fault.name,
		href: sitePath(locale, place, { ...query, ...(fault.reason === 'gone' && { [fault.name]: null }) }),
	}));
	return (
		<SitePage locale={locale} place={place} query={query}>
			<div className="site-width site-list">
				<h1>{t('title')}</h1>
				<p className="lead">{t('intro')}</p>
				<Filter locale={locale} filter={filter} />
				<SiteFaults faults={saidFaults} blocked={blocked} />
				{total > 0 && <p className="site-count">{t('count', { count: total })}</p>}
				{total === 0 && !blocked && isFiltered(filter) && (
					<EmptyState title={t('emptyTitle')} action={<a href={sitePath(locale, place)}>{t('showAll')}</a>}>
						{t('emptyBody')}
					</EmptyState>
				)}
				{total === 0 && !blocked && !isFiltered(filter) && <EmptyState title={t('noneYet')} />}
				<SitePublications publications={publications} heading="h2" />
				<SitePaging
					page={page}
					pages={pages}
					href={(to) => sitePath(locale, place, { ...query, page: to > 1 ? to : null })}
				/>
			</div>
		</SitePage>
	);
}
