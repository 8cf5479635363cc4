import { getLocale, getTranslations } from 'next-intl/server';
import { optionsOf } from '@/components/fields/options';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { LinkButton } from '@/components/ui/button';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { countryOptions } from '@/lib/countries';
import { sectors } from '@/lib/organisations/organisation';
import { retentionDues } from '@/lib/people/person';
import { listPeople, listPeopleCountries } from '@/lib/people/person-list';
import { personAddress } from '@/lib/people/person-params';
import { ownCountryNames } from '@/lib/territories/country-queries';
import { ListPage } from '../list-page';
import { NewButton } from '../new-button';
import { pageTitle } from '../page-title';
import { linkedFilter, readList, readRows } from '../read-list';
import { PeopleTable } from './person-columns';

export const generateMetadata = pageTitle('people.title');

export default async function PeoplePage({ searchParams }: PageProps<'/[locale]/office/people'>) {
	const [ctx, locale, t, sector, merges] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('people'),
		getTranslations('organisations.sector'),
		getTranslations('merges'),
	]);
	const list = await readList(ctx, personAddress, searchParams, 'people');
	const [table, countries, own] = await Promise.all([
		readRows(list, (params) => listPeople(ctx, params)),
		listPeopleCountries(ctx),
		ownCountryNames(ctx),
	]);
	const add = may(ctx.user, 'people.write') && <NewButton noun="people">{t('add')}</NewButton>;
	const linked = (name: 'organisation' | 'territory') => linkedFilter(list, name, t(`filters.${name}`));
	return (
		<ListPage
			noun="people"
			title={t('title')}
			count={t('count', { count: table.total })}
			actions={
				<>
					{may(ctx.user, 'people.merge') && (
						<LinkButton href={`/${locale}/office/people/duplicates`}>{merges('duplicates.link')}</LinkButton>
					)}
					{add}
				</>
			}
			address={list.address}
			filters={
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
							options: countryOptions(locale, own, [...new Set([...countries, ...list.params.country])]),
						},
						{
							name: 'retention',
							label: t('filters.retention'),
							options: optionsOf(retentionDues, (value) => t(`retentionFilter.${value}`)),
						},
						linked('organisation'),
						linked('territory'),
					]}
				/>
			}
		>
			<PeopleTable
				countries={own}
				{...table}
				mayWrite={may(ctx.user, 'people.write')}
				empty={
					<ListEmpty title={t('empty.title')} action={add}>
						{t('empty.body')}
					</ListEmpty>
				}
			/>
		</ListPage>
	);
}
