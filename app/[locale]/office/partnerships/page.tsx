import { getLocale, getTranslations } from 'next-intl/server';
import { optionsOf } from '@/components/fields/options';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { partnershipStatuses } from '@/lib/partnerships/partnership';
import { listPartnerCountries } from '@/lib/partnerships/partnership-country-queries';
import { listKinds, listTopics } from '@/lib/partnerships/partnership-kind-queries';
import { listPartnerships } from '@/lib/partnerships/partnership-list';
import { partnershipAddress } from '@/lib/partnerships/partnership-params';
import { ListPage } from '../list-page';
import { NewButton } from '../new-button';
import { pageTitle } from '../page-title';
import { readList, readRows } from '../read-list';
import { PartnershipTable } from './partnership-columns';

export const generateMetadata = pageTitle('partnerships.title');

export default async function PartnershipsPage({ searchParams }: PageProps<'/[locale]/office/partnerships'>) {
	const [ctx, locale, t] = await Promise.all([officeContext(), getLocale(), getTranslations('partnerships')]);
	const list = await readList(ctx, partnershipAddress, searchParams, 'partnerships');
	const [table, kinds, topics, countries] = await Promise.all([
		readRows(list, (params) => listPartnerships(ctx, params, locale)),
		listKinds(ctx),
		listTopics(ctx),
		listPartnerCountries(ctx, locale),
	]);
	const options = (found: typeof kinds) =>
		found.map(({ key, label }) => ({ value: key, label: inLocale(label, locale) || key }));
	const add = may(ctx.user, 'partnerships.write') && <NewButton noun="partnerships">{t('add')}</NewButton>;
	return (
		<ListPage
			noun="partnerships"
			title={t('title')}
			count={t('count', { count: table.total })}
			actions={add}
			address={list.address}
			filters={
				<ListToolbar
					searchPlaceholder={t('searchPlaceholder')}
					filters={[
						{ name: 'kind', label: t('filters.kind'), multiple: true, options: options(kinds) },
						{
							name: 'status',
							label: t('filters.status'),
							multiple: true,
							options: optionsOf(partnershipStatuses, (value) => t(`status.${value}`)),
						},
						{
							name: 'country',
							label: t('filters.country'),
							options: countries.map(({ code, name }) => ({ value: code, label: name })),
						},
						{
							name: 'topic',
							label: t('filters.topic'),
							options: options(topics),
						},
						{
							name: 'published',
							label: t('filters.published'),
							options: [
								{ value: 'yes', label: t('filters.publishedYes') },
								{ value: 'no', label: t('filters.publishedNo') },
							],
						},
						{
							name: 'vacant',
							label: t('filters.vacant'),
							options: [
								{ value: 'yes', label: t('filters.vacantYes') },
								{ value: 'no', label: t('filters.vacantNo') },
							],
						},
					]}
				/>
			}
		>
			<PartnershipTable
				{...table}
				countries={Object.fromEntries(countries.map(({ code, name }) => [code, name]))}
				may={{
					write: may(ctx.user, 'partnerships.write'),
					publish: may(ctx.user, 'partnerships.publish'),
				}}
				empty={
					<ListEmpty title={t('empty.title')} action={add}>
						{t('empty.body')}
					</ListEmpty>
				}
			/>
		</ListPage>
	);
}
