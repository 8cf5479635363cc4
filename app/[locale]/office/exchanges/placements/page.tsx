import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ListToolbar } from '@/components/list-toolbar';
import { ListView } from '@/components/list-view';
import { PageHeader } from '@/components/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { officeContext } from '@/lib/context';
import { placementDirections } from '@/lib/exchanges/exchange';
import { placementStatuses } from '@/lib/exchanges/placement';
import { listPlacements } from '@/lib/exchanges/placement-list';
import { loadPlacementParams } from '@/lib/exchanges/placement-params';
import { findRound } from '@/lib/exchanges/round-queries';
import { findOrganisation } from '@/lib/organisations/organisation-queries';
import { personChoice } from '@/lib/people/person-choices';
import { PlacementTable } from './placement-columns';

type Props = PageProps<'/[locale]/office/exchanges/placements'>;

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('placements'))('title') };
}

export default async function PlacementsPage({ searchParams }: Props) {
	const [ctx, params, locale, t, exchanges] = await Promise.all([
		officeContext(),
		loadPlacementParams(searchParams),
		getLocale(),
		getTranslations('placements'),
		getTranslations('exchanges'),
	]);
	const [{ rows, total }, round, person, organisation] = await Promise.all([
		listPlacements(ctx, params, locale),
		params.round ? findRound(ctx, params.round) : null,
		params.person ? personChoice(ctx, params.person) : null,
		params.organisation ? findOrganisation(ctx, params.organisation) : null,
	]);
	const chosen = (name: 'round' | 'person' | 'organisation', label: string | undefined) =>
		label ? [{ name, label: t(`filters.${name}`), options: [{ value: params[name] ?? '', label }] }] : [];
	return (
		<>
			<PageHeader
				title={t('title')}
				breadcrumb={[{ label: exchanges('title'), href: `/${locale}/office/exchanges` }]}
			/>
			<ListView>
				<ListToolbar
					searchPlaceholder={t('searchPlaceholder')}
					filters={[
						{
							name: 'status',
							label: t('filters.status'),
							multiple: true,
							options: placementStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
						},
						{
							name: 'direction',
							label: t('filters.direction'),
							multiple: true,
							options: placementDirections.map((value) => ({ value, label: t(`direction.${value}`) })),
						},
						...chosen('round', round?.label),
						...chosen('person', person?.label),
						...chosen('organisation', organisation?.name),
					]}
					summary={t('count', { count: total })}
				/>
				<PlacementTable
					{...{ rows, total }}
					sort={params.sort}
					page={params.page}
					size={params.size}
					empty={<EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>}
				/>
			</ListView>
		</>
	);
}
