import { getLocale, getTranslations } from 'next-intl/server';
import { optionsOf } from '@/components/fields/options';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { countryOptions } from '@/lib/countries';
import { ownCountryNames } from '@/lib/territories/country-queries';
import { territoryKinds } from '@/lib/territories/territory';
import { listTerritories, listTerritoryCountries } from '@/lib/territories/territory-list';
import { territoryAddress } from '@/lib/territories/territory-params';
import { ListPage } from '../list-page';
import { NewButton } from '../new-button';
import { pageTitle } from '../page-title';
import { linkedFilter, readList, readRows } from '../read-list';
import { TerritoryTable } from './territory-columns';

export const generateMetadata = pageTitle('territories.title');

export default async function TerritoriesPage({ searchParams }: PageProps<'/[locale]/office/territories'>) {
	const [ctx, locale, t, common] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('territories'),
		getTranslations('common'),
	]);
	const list = await readList(ctx, territoryAddress, searchParams, 'territories');
	const [table, countries, own] = await Promise.all([
		readRows(list, (params) => listTerritories(ctx, params, locale)),
		listTerritoryCountries(ctx),
		ownCountryNames(ctx),
	]);
	const add = may(ctx.user, 'territories.write') && <NewButton noun="territories">{t('add')}</NewButton>;
	return (
		<ListPage
			noun="territories"
			title={t('title')}
			count={t('count', { count: table.total })}
			actions={add}
			address={list.address}
			filters={
				<ListToolbar
					searchPlaceholder={t('searchPlaceholder')}
					filters={[
						{
							name: 'kind',
							label: t('filters.kind'),
							multiple: true,
							options: optionsOf(territoryKinds, (value) => t(`kind.${value}`)),
						},
						{
							name: 'country',
							label: t('filters.country'),
							multiple: true,
							options: countryOptions(locale, own, [...new Set([...countries, ...list.params.country])]),
						},
						{
							name: 'home',
							label: t('filters.home'),
							options: optionsOf(['yes', 'no'], common),
						},
						linkedFilter(list, 'in', t('filters.in')),
					]}
				/>
			}
		>
			<TerritoryTable
				countries={own}
				{...table}
				empty={
					<ListEmpty title={t('empty.title')} action={add}>
						{t('empty.body')}
					</ListEmpty>
				}
			/>
		</ListPage>
	);
}
