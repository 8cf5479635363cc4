import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { planningRefusal } from '@/lib/exchanges/placements/placement';
import type { Placement } from '@/lib/exchanges/placements/placement-queries';
import { listCosts } from '@/lib/exchanges/placements/stay-queries';
import { CostList } from './cost-list';

/** The page around it has checked that the placement may be seen. */
export async function CostsSection({ placement }: { placement: Placement }) {
	const [ctx, t] = await Promise.all([officeContext(), getTranslations('placements.costs')]);
	const planned = !planningRefusal(placement, placement.round);
	return (
		<Card title={t('title')} flush>
			<CostList
				placementId={placement.id}
				costs={await listCosts(ctx, placement.id)}
				writable={planned && may(ctx.user, 'exchanges.write')}
				planned={planned}
			/>
		</Card>
	);
}
