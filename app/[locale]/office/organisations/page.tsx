import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { optionsOf } from '@/components/fields/options';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { ListView } from '@/components/list/list-view';
import { LinkButton } from '@/components/ui/button';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { sectors } from '@/lib/organisations/organisation';
import { organisationAddress } from '@/lib/organisations/organisation-params';
import { listOrganisations } from '@/lib/organisations/organisation-queries';
import { ListHead } from '../list-head';
import { linkedOptions, noRows, readList } from '../read-list';
import { OrganisationTable } from './organisation-columns';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('organisations'))('title') };
}

export default async function OrganisationsPage({
	searchParams,
}: PageProps<'/[locale]/office/organisations'>) {
	const [ctx, locale, t, merges] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('organisations'),
		getTranslations('merges'),
	]);
	const { params, address } = await readList(ctx, organisationAddress, searchParams, 'organisations');
	const { rows, total } = address.blocked ? noRows : await listOrganisations(ctx, params, locale);
	const add = may(ctx.user, 'people.write') && (
		<LinkButton look="primary" icon="plus" href={`/${locale}/office/organisations/new`}>
			{t('add')}
		</LinkButton>
	);
	return (
		<>
			<ListHead
				noun="organisations"
				title={t('title')}
				count={!address.blocked && t('count', { count: total })}
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
			/>
			<ListView address={address}>
				<ListToolbar
					searchPlaceholder={t('searchPlaceholder')}
					filters={[
						{
							name: 'sector',
							label: t('fields.sector'),
							multiple: true,
							options: optionsOf(sectors, (value) => t(`sector.${value}`)),
						},
						{
							name: 'territory',
							label: t('fields.territoryId'),
							options: linkedOptions(address, 'territory'),
							fromLinks: true,
						},
					]}
				/>
				<OrganisationTable
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
