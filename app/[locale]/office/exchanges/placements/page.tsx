import { getLocale, getTranslations } from 'next-intl/server';
import { optionsOf } from '@/components/fields/options';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { officeContext } from '@/lib/context';
import { placementDirections } from '@/lib/exchanges/exchange';
import { placementStatuses } from '@/lib/exchanges/placements/placement';
import { listPlacements } from '@/lib/exchanges/placements/placement-list';
import { placementAddress } from '@/lib/exchanges/placements/placement-params';
import { ListPage } from '../../list-page';
import { pageTitle } from '../../page-title';
import { linkedFilter, readList, readRows } from '../../read-list';
import { runsFilters } from '../../runs-filters';
import { PlacementTable } from './placement-columns';

type Props = PageProps<'/[locale]/office/exchanges/placements'>;

export const generateMetadata = pageTitle('placements.title');

export default async function PlacementsPage({ searchParams }: Props) {
	const [ctx, locale, t, exchanges] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('placements'),
		getTranslations('exchanges'),
	]);
	const list = await readList(ctx, placementAddress, searchParams, 'exchanges/placements');
	const [table, running] = await Promise.all([
		readRows(list, (params) => listPlacements(ctx, params, locale)),
		runsFilters(),
	]);
	const linked = (name: 'round' | 'person' | 'organisation') =>
		linkedFilter(list, name, t(`filters.${name}`));
	return (
		<ListPage
			noun="placements"
			title={t('title')}
			count={t('count', { count: table.total })}
			breadcrumb={[{ label: exchanges('title'), href: `/${locale}/office/exchanges` }]}
			address={list.address}
			filters={
				<ListToolbar
					searchPlaceholder={t('searchPlaceholder')}
					filters={[
						{
							name: 'status',
							label: t('filters.status'),
							multiple: true,
							options: optionsOf(placementStatuses, (value) => t(`status.${value}`)),
						},
						{
							name: 'direction',
							label: t('filters.direction'),
							multiple: true,
							options: optionsOf(placementDirections, (value) => t(`direction.${value}`)),
						},
						...running,
						linked('round'),
						linked('person'),
						linked('organisation'),
					]}
				/>
			}
		>
			<PlacementTable {...table} empty={<ListEmpty title={t('empty.title')}>{t('empty.body')}</ListEmpty>} />
		</ListPage>
	);
}
