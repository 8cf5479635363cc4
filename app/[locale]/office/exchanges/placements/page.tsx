import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { optionsOf } from '@/components/fields/options';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { ListView } from '@/components/list/list-view';
import { officeContext } from '@/lib/context';
import { placementDirections } from '@/lib/exchanges/exchange';
import { placementStatuses } from '@/lib/exchanges/placements/placement';
import { listPlacements } from '@/lib/exchanges/placements/placement-list';
import { placementAddress } from '@/lib/exchanges/placements/placement-params';
import { ListHead } from '../../list-head';
import { linkedOptions, noRows, readList } from '../../read-list';
import { runsFilters } from '../../runs-filters';
import { PlacementTable } from './placement-columns';

type Props = PageProps<'/[locale]/office/exchanges/placements'>;

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('placements'))('title') };
}

export default async function PlacementsPage({ searchParams }: Props) {
	const [ctx, locale, t, exchanges] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('placements'),
		getTranslations('exchanges'),
	]);
	const { params, address } = await readList(ctx, placementAddress, searchParams, 'exchanges/placements');
	const [{ rows, total }, running] = await Promise.all([
		address.blocked ? noRows : listPlacements(ctx, params, locale),
		runsFilters(ctx),
	]);
	const fromLinks = (name: 'round' | 'person' | 'organisation') => ({
		...{ name, label: t(`filters.${name}`), options: linkedOptions(address, name), fromLinks: true },
	});
	return (
		<>
			<ListHead
				noun="placements"
				title={t('title')}
				count={!address.blocked && t('count', { count: total })}
				breadcrumb={[{ label: exchanges('title'), href: `/${locale}/office/exchanges` }]}
			/>
			<ListView address={address}>
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
						fromLinks('round'),
						fromLinks('person'),
						fromLinks('organisation'),
					]}
				/>
				<PlacementTable
					{...{ rows, total }}
					sort={params.sort}
					page={params.page}
					size={params.size}
					empty={<ListEmpty title={t('empty.title')}>{t('empty.body')}</ListEmpty>}
				/>
			</ListView>
		</>
	);
}
