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
import { sectors } from '@/lib/organisations/organisation';
import { retentionDues } from '@/lib/people/person';
import { personAddress } from '@/lib/people/person-params';
import { listPeople, listPeopleCountries } from '@/lib/people/person-queries';
import { ownCountryNames } from '@/lib/territories/country-register';
import { ListHead } from '../list-head';
import { linkedOptions, noRows, readList } from '../read-list';
import { PeopleTable } from './person-columns';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('people'))('title') };
}

export default async function PeoplePage({ searchParams }: PageProps<'/[locale]/office/people'>) {
	const [ctx, locale, t, sector, merges] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('people'),
		getTranslations('organisations.sector'),
		getTranslations('merges'),
	]);
	const { params, address } = await readList(ctx, personAddress, searchParams, 'people');
	const [{ rows, total }, countries, own] = await Promise.all([
		address.blocked ? noRows : listPeople(ctx, params),
		listPeopleCountries(ctx),
		ownCountryNames(ctx),
	]);
	const add = may(ctx.user, 'people.write') && (
		<LinkButton look="primary" icon="plus" href={`/${locale}/office/people/new`}>
			{t('add')}
		</LinkButton>
	);
	const fromLinks = (name: 'organisation' | 'territory') => ({
		...{ name, label: t(`filters.${name}`), options: linkedOptions(address, name), fromLinks: true },
	});
	return (
		<>
			<ListHead
				noun="people"
				title={t('title')}
				count={!address.blocked && t('count', { count: total })}
				actions={
					<>
						{may(ctx.user, 'people.merge') && (
							<LinkButton href={`/${locale}/office/people/duplicates`}>
								{merges('duplicates.link')}
							</LinkButton>
						)}
						{add}
					</>
				}
			/>
			<ListView address={address}>
				<ListToolbar
					searchPlaceholder={t('searchPlaceholder')}
					filters={[
						{
							name: 'sector',
							label: t('filters.sector'),
							multiple: true,
							options: optionsOf(sectors, sector),
						},
						{
							name: 'country',
							label: t('filters.country'),
							multiple: true,
							options: countryOptions(locale, own, [...new Set([...countries, ...params.country])]),
						},
						{
							name: 'retention',
							label: t('filters.retention'),
							options: optionsOf(retentionDues, (value) => t(`retentionFilter.${value}`)),
						},
						fromLinks('organisation'),
						fromLinks('territory'),
					]}
				/>
				<PeopleTable
					countries={own}
					{...{ rows, total }}
					mayWrite={may(ctx.user, 'people.write')}
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
