import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import { sitePath } from '@/lib/site/site-address';
import { siteContext } from '@/lib/site/site-context';
import { readPartnershipFilter } from '@/lib/site/site-filter';
import { siteMetadata } from '@/lib/site/site-metadata';
import type { PartnershipFilter } from '@/lib/site/site-params';
import {
	partnershipsPerPage,
	readPartnershipChoices,
	readPartnerships,
} from '@/lib/site/site-queries-partnerships';
import { SiteFilter } from '../site-filter';
import { SiteListPage } from '../site-list-page';
import { siteLocale } from '../site-locale';
import { SitePartnershipTiles } from '../site-partnership-list';
import { SiteText } from '../site-text';

const place = { page: '/partnerships' } as const;

const isFiltered = ({ q, kind, topic, country }: PartnershipFilter) => Boolean(q || kind || topic || country);

export async function generateMetadata(props: PageProps<'/[locale]/partnerships'>): Promise<Metadata> {
	const locale = await siteLocale(props.params);
	const { filter, faults } = await readPartnershipFilter(siteContext(locale), await props.searchParams);
	const t = await getTranslations({ locale, namespace: 'site.partnerships' });
	return siteMetadata({
		locale,
		title: t('title'),
		description: t('description'),
		place,
		filtered: isFiltered(filter) || faults.length > 0 || filter.page > 1,
	});
}

async function Filter({ locale, filter }: { locale: Locale; filter: PartnershipFilter }) {
	const t = await getTranslations({ locale, namespace: 'site.partnerships' });
	const { kinds, topics, countries } = await readPartnershipChoices(siteContext(locale));
	return (
		<SiteFilter
			action={sitePath(locale, place)}
			label={t('form')}
			search={{ name: 'q', label: t('search'), value: filter.q }}
			selects={[
				{ name: 'kind', label: t('kind'), all: t('allKinds'), value: filter.kind, choices: kinds },
				{
					name: 'country',
					label: t('country'),
					all: t('allCountries'),
					value: filter.country,
					choices: countries,
				},
				{ name: 'topic', label: t('topic'), all: t('allTopics'), value: filter.topic, choices: topics },
			]}
			filtered={isFiltered(filter)}
		/>
	);
}

export default async function PartnershipsPage(props: PageProps<'/[locale]/partnerships'>) {
	const locale = await siteLocale(props.params);
	const site = siteContext(locale);
	const read = await readPartnershipFilter(site, await props.searchParams);
	const t = await getTranslations({ locale, namespace: 'site.partnerships' });
	const { total, groups } = read.blocked
		? { total: 0, groups: [] }
		: await readPartnerships(site, read.filter);
	return (
		<SiteListPage
			{...{ locale, place, read, total }}
			perPage={partnershipsPerPage}
			labels={{ kind: t('kind'), country: t('country'), topic: t('topic') }}
			filtered={isFiltered(read.filter)}
			title={t('title')}
			form={<Filter locale={locale} filter={read.filter} />}
			count={t('count', { count: total })}
			empty={{
				...{ title: t('emptyTitle'), body: t('emptyBody') },
				...{ showAll: t('showAll'), noneYet: t('noneYet') },
			}}
		>
			{groups.map((group) => (
				<section key={group.key} aria-labelledby={`kind-${group.key}`}>
					<h2 id={`kind-${group.key}`}>
						<SiteText value={group.name} />
					</h2>
					<SitePartnershipTiles rows={group.rows} withSummary />
				</section>
			))}
		</SiteListPage>
	);
}
