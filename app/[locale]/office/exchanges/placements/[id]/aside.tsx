import { getLocale, getTranslations } from 'next-intl/server';
import { type DueItem, DueList } from '@/components/list/due-list';
import { Card } from '@/components/ui/card';
import { Status } from '@/components/ui/status';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { formatDay } from '@/lib/dates';
import { isUndecided } from '@/lib/exchanges/placements/placement';
import type { PlacementOffers } from '@/lib/exchanges/placements/placement-offers';
import type { Placement } from '@/lib/exchanges/placements/placement-queries';
import { listCosts } from '@/lib/exchanges/placements/stay-queries';

type Props = { placement: Placement; possible: PlacementOffers; free: number };

/** What the placement waits for. */
export async function PlacementAside({ placement, possible, free }: Props) {
	const [ctx, locale, t] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('placements.aside'),
	]);
	const costs = await listCosts(ctx, placement.id);
	const openAmounts = costs.filter(({ amount }) => amount === null).length;
	const write = may(ctx.user, 'exchanges.write');
	const due: (DueItem | false)[] = [
		write && placement.owed && { id: 'review', label: t('review'), href: '?tab=reviews' },
		write &&
			placement.owesAny &&
			!placement.owed &&
			isUndecided(placement) && {
				id: 'reviewOthers',
				label: t('reviewOthers'),
				href: `/${locale}/office/exchanges/placements/ranking/${placement.roundId}`,
			},
		(possible.accept || possible.putOnWaitingList) && { id: 'decide', label: t('decide') },
		possible.moveUp && free > 0 && { id: 'moveUp', label: t('moveUp') },
		possible.place && { id: 'place', label: t('place') },
		possible.complete &&
			placement.endsOn !== null && {
				id: 'complete',
				label: t('complete'),
				badge: (
					<Status tone="bad" dot="full">
						{t('endedOn', { day: formatDay(placement.endsOn, locale, 'short') })}
					</Status>
				),
			},
		openAmounts > 0 && { id: 'amounts', label: t('amounts', { count: openAmounts }), href: '?tab=costs' },
	];
	return (
		<Card title={t('due')} flush>
			<DueList items={due.filter((item) => item !== false)} empty={t('nothing')} />
		</Card>
	);
}
