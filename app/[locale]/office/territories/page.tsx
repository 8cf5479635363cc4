import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { optionsOf } from '@/components/fields/options';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { ListView } from '@/components/list/list-view';
import { LinkButton } from '@/components/ui/button';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { countryOptions } from '@/lib/countries';
import { ownCountryNames } from '@/lib/territories/country-register';
import { territoryKinds } from '@/lib/territories/territory';
import { territoryAddress } from '@/lib/territories/territory-params';
import { listTerritories, listTerritoryCountries } from '@/lib/territories/territory-queries';
import { ListHead } from '../list-head';
import { linkedOptions, noRows, readList } from '../read-list';
import { TerritoryTable } from './territory-columns';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('territories'))('title') };
}

export default async function TerritoriesPage({ searchParams }: PageProps<'/[locale]/office/territories'>) {
	const [ctx, locale, t, common] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('territories'),
		getTranslations('common'),
	]);
	const { params, address } = await readList(ctx, territoryAddress, searchParams, 'territories');
	const [{ rows, total }, countries, own] = await Promise.all([
		address.blocked ? noRows : listTerritories(ctx, params, locale),
		listTerritoryCountries(ctx),
		ownCountryNames(ctx),
	]);
	const add = may(ctx.user, 'territories.write') && (
		<LinkButton look="primary" icon="plus" href={`/${locale}/office/territories/new`}>
			{t('add')}
		</LinkButton>
	);
	return (
		<>
			<ListHead
				noun="territories"
				title={t('title')}
				count={!address.blocked && t('count', { count: total })}
				actions={add}
			/>
			<ListView address={address}>
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
							options: countryOptions(locale, own, [...new Set([...countries, ...params.country])]),
						},
						{
							name: 'home',
							label: t('filters.home'),
							options: optionsOf(['yes', 'no'], common),
						},
						{
							name: 'in',
							label: t('filters.in'),
							options: linkedOptions(address, 'in'),
							fromLinks: true,
						},
					]}
				/>
				<TerritoryTable
					countries={own}
					{...{ rows, total }}
					sort={params.sort}
					page={params.page}
					size={params.size}
					empty={
						<ListEmpty title={t('empty.title')} action={add}>
							{t('empty.body')}
						</ListEmpty>
					}
				/>
			</ListView>
		</>
	);
}
