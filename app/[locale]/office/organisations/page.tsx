import { getLocale, getTranslations } from 'next-intl/server';
import { optionsOf } from '@/components/fields/options';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { LinkButton } from '@/components/ui/button';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { sectors } from '@/lib/organisations/organisation';
import { organisationAddress } from '@/lib/organisations/organisation-params';
import { listOrganisations } from '@/lib/organisations/organisation-queries';
import { ListPage } from '../list-page';
import { NewButton } from '../new-button';
import { pageTitle } from '../page-title';
import { linkedFilter, readList, readRows } from '../read-list';
import { OrganisationTable } from './organisation-columns';

export const generateMetadata = pageTitle('organisations.title');

export default async function OrganisationsPage({
	searchParams,
}: PageProps<'/[locale]/office/organisations'>) {
	const [ctx, locale, t, merges] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('organisations'),
		getTranslations('merges'),
	]);
	const list = await readList(ctx, organisationAddress, searchParams, 'organisations');
	const table = await readRows(list, (params) => listOrganisations(ctx, params, locale));
	const add = may(ctx.user, 'people.write') && <NewButton noun="organisations">{t('add')}</NewButton>;
	return (
		<ListPage
			noun="organisations"
			title={t('title')}
			count={t('count', { count: table.total })}
			actions={
				<>
					{may(ctx.user, 'people.merge') && (
						<LinkButton href={`/${locale}/office/organisations/duplicates`}>
							{merges('duplicates.link')}
						</LinkButton>
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
							label: t('fields.sector'),
							multiple: true,
							options: optionsOf(sectors, (value) => t(`sector.${value}`)),
						},
						linkedFilter(list, 'territory', t('fields.territoryId')),
					]}
				/>
			}
		>
			<OrganisationTable
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
