import { getLocale, getTranslations } from 'next-intl/server';
import { optionsOf } from '@/components/fields/options';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { publicationKinds } from '@/lib/publications/publication';
import { listPublications, publicationFilterChoices } from '@/lib/publications/publication-list';
import { publicationAddress } from '@/lib/publications/publication-params';
import { ListPage } from '../list-page';
import { NewButton } from '../new-button';
import { pageTitle } from '../page-title';
import { readList, readRows } from '../read-list';
import { PublicationTable } from './publication-columns';

export const generateMetadata = pageTitle('publications.title');

export default async function PublicationsPage({ searchParams }: PageProps<'/[locale]/office/publications'>) {
	const [ctx, locale, t] = await Promise.all([officeContext(), getLocale(), getTranslations('publications')]);
	const list = await readList(ctx, publicationAddress, searchParams, 'publications');
	const [table, choices] = await Promise.all([
		readRows(list, (params) => listPublications(ctx, params, locale)),
		publicationFilterChoices(ctx, locale),
	]);
	const add = may(ctx.user, 'publications.write') && <NewButton noun="publications">{t('add')}</NewButton>;
	return (
		<ListPage
			noun="publications"
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
							label: t('fields.kind'),
							multiple: true,
							options: optionsOf(publicationKinds, (value) => t(`kind.${value}`)),
						},
						{ name: 'year', label: t('filters.year'), options: choices.years },
						{ name: 'topic', label: t('filters.topic'), options: choices.topics },
						{ name: 'partnership', label: t('filters.partnership'), options: choices.partnerships },
						{ name: 'publisher', label: t('filters.publisher'), options: choices.publishers },
						{
							name: 'published',
							label: t('filters.published'),
							options: optionsOf(['yes', 'no'], (value) => t(value === 'yes' ? 'published' : 'notPublished')),
						},
					]}
				/>
			}
		>
			<PublicationTable
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
