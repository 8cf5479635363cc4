'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { LinkButton } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import type { PlacementStatus } from '@/lib/exchanges/placements/placement';
import type { PlacementOffers } from '@/lib/exchanges/placements/placement-offers';
import type { ReviewSummary } from '@/lib/exchanges/placements/review-queries';
import { PlacementVerbs, type VerbPlacement } from '../../[id]/placement-verbs';
import { PlacementBadge } from '../../placement-badge';
import { ReviewSummaryLine } from '../../review-summary';

export type RankingRow = {
	id: string;
	name: string;
	detail: string;
	status: PlacementStatus;
	owed: boolean;
	summary: ReviewSummary | null;
	placement: VerbPlacement;
	possible: PlacementOffers;
};

export function RankingLine({
	row,
	rank,
	waiting,
}: {
	row: RankingRow;
	rank: number | null;
	waiting: boolean;
}) {
	const t = useTranslations('placements');
	const record = `/${useLocale()}/office/exchanges/placements/${row.id}`;
	return (
		<div className="ranking-line">
			{rank !== null && <strong className="ranking-rank">{rank}</strong>}
			<div className="ranking-who">
				<Link href={record}>{row.name}</Link> <PlacementBadge status={row.status} />
				{row.detail && <div className="muted">{row.detail}</div>}
			</div>
			<div className="ranking-reviews">
				{row.owed && <Badge tone="warn">{t('reviews.owed')}</Badge>}
				{row.summary && <ReviewSummaryLine summary={row.summary} />}
			</div>
			<div className="ranking-verbs" inert={waiting}>
				{row.owed && (
					<LinkButton small href={`${record}?tab=reviews`}>
						{t('ranking.review')}
					</LinkButton>
				)}
				<PlacementVerbs placement={row.placement} possible={row.possible} row />
			</div>
		</div>
	);
}
