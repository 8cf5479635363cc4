import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
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
import { SiteFilter } from '../site-filter';
import { SiteListPage } from '../site-list-page';
import { siteLocale } from '../site-locale';
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
	const read = await readPublicationFilter(site, await props.searchParams);
	const t = await getTranslations({ locale, namespace: 'site.publications' });
	const { total, publications } = read.blocked
		? { total: 0, publications: [] }
		: await readPublications(site, read.filter);
	return (
		<SiteListPage
			{...{ locale, place, read, total }}
			perPage={publicationsPerPage}
			labels={{ kind: t('kind'), topic: t('topic') }}
			filtered={isFiltered(read.filter)}
			title={t('title')}
			lead={t('intro')}
			form={<Filter locale={locale} filter={read.filter} />}
			count={t('count', { count: total })}
			empty={{
				...{ title: t('emptyTitle'), body: t('emptyBody') },
				...{ showAll: t('showAll'), noneYet: t('noneYet') },
			}}
		>
			<SitePublications publications={publications} heading="h2" />
		</SiteListPage>
	);
}
