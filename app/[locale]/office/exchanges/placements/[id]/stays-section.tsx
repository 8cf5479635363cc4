import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { planningRefusal } from '@/lib/exchanges/placements/placement';
import type { Placement } from '@/lib/exchanges/placements/placement-queries';
import { listStays } from '@/lib/exchanges/placements/stay-queries';
import { StayList } from './stay-list';

/** The page around it has checked that the placement may be seen. */
export async function StaysSection({ placement }: { placement: Placement }) {
	const [ctx, t] = await Promise.all([officeContext(), getTranslations('placements.stays')]);
	const planned = !planningRefusal(placement, placement.round);
	return (
		<Card title={t('title')} flush>
			<StayList
				placementId={placement.id}
				stays={await listStays(ctx, placement.id)}
				writable={planned && may(ctx.user, 'exchanges.write')}
				planned={planned}
				openAt={placement.startsOn ?? placement.round.startsOn ?? ctx.today}
			/>
		</Card>
	);
}
