import { getLocale, getTranslations } from 'next-intl/server';
import { optionsOf } from '@/components/fields/options';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { postStates } from '@/lib/representatives/representative';
import { listRepresentatives } from '@/lib/representatives/representative-list';
import { representativeAddress } from '@/lib/representatives/representative-params';
import { ListPage } from '../list-page';
import { NewButton } from '../new-button';
import { pageTitle } from '../page-title';
import { linkedFilter, readList, readRows } from '../read-list';
import { runsFilters } from '../runs-filters';
import { RepresentativeTable } from './representative-columns';

export const generateMetadata = pageTitle('representatives.title');

export default async function RepresentativesPage({
	searchParams,
}: PageProps<'/[locale]/office/representatives'>) {
	const [ctx, locale, t] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('representatives'),
	]);
	const list = await readList(ctx, representativeAddress, searchParams, 'representatives');
	const [table, running] = await Promise.all([
		readRows(list, (params) => listRepresentatives(ctx, params, locale)),
		runsFilters(),
	]);
	const add = may(ctx.user, 'representatives.write') && (
		<NewButton noun="representatives">{t('establish')}</NewButton>
	);
	return (
		<ListPage
			noun="representatives"
			title={t('title')}
			count={t('count', { count: table.total, vacant: 'vacant' in table ? table.vacant : 0 })}
			actions={add}
			address={list.address}
			filters={
				<ListToolbar
					searchPlaceholder={t('searchPlaceholder')}
					filters={[
						{
							name: 'state',
							label: t('filters.state'),
							multiple: true,
							options: optionsOf(postStates, (value) => t(`state.${value}`)),
						},
						{
							name: 'vacant',
							label: t('filters.vacant'),
							options: [
								{ value: 'yes', label: t('state.vacant') },
								{ value: 'no', label: t('filters.vacantNo') },
							],
						},
						{
							name: 'absent',
							label: t('filters.absent'),
							options: [{ value: 'yes', label: t('absentToday') }],
						},
						...running,
						linkedFilter(list, 'partnership', t('filters.partnership')),
					]}
				/>
			}
		>
			<RepresentativeTable
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
