import { getTranslations } from 'next-intl/server';
import { Alert } from '@/components/ui/alert';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { officeContext } from '@/lib/context';
import { isUndecided } from '@/lib/exchanges/placements/placement';
import type { Placement } from '@/lib/exchanges/placements/placement-queries';
import { findOwnReview, listReviews, reviewRound } from '@/lib/exchanges/placements/review-queries';
import { isReviewer } from '@/lib/exchanges/placements/reviewer-queries';
import { ReviewSummaryLine } from '../review-summary';
import { NextReview } from './next-review';
import { ReviewForm } from './review-form';

/** The page around it has checked that the placement and its reviews may be seen. */
export async function ReviewsSection({ placement, arriving }: { placement: Placement; arriving: boolean }) {
	const [ctx, t] = await Promise.all([officeContext(), getTranslations('placements.reviews')]);
	const [reviews, own, reviewer, round] = await Promise.all([
		listReviews(ctx, placement.id),
		findOwnReview(ctx, placement.id),
		isReviewer(ctx, placement.roundId),
		reviewRound(ctx, placement.roundId, placement.id),
	]);
	const open = isUndecided(placement);
	const hidden = !placement.reviewsReadable && !placement.recused;
	const scored = reviews.flatMap(({ score }) => score ?? []);
	return (
		<div className="stack">
			{reviewer && (own?.recused || !placement.recused) && !placement.round.anonymisedAt && (
				<Card title={t('own')}>
					<ReviewForm
						placementId={placement.id}
						open={open}
						seen={reviews.some((review) => !review.own && review.score !== null)}
						own={own ? { ...own, comment: own.comment ?? '' } : null}
						arriving={arriving}
					/>
					{round && <NextReview round={round} given={own !== undefined} />}
				</Card>
			)}
			<Card
				title={t('title')}
				flush
				actions={
					reviews.length > 0 && (
						<ReviewSummaryLine
							summary={{
								mean:
									scored.length > 0 ? scored.reduce((sum, score) => sum + score, 0) / scored.length : null,
								lowest: scored.length > 0 ? Math.min(...scored) : null,
								highest: scored.length > 0 ? Math.max(...scored) : null,
								reviews: scored.length,
								recusals: reviews.filter(({ recused }) => recused).length,
							}}
						/>
					)
				}
			>
				{placement.recused && !own?.recused && (
					<div className="card-body">
						<Alert title={t('ownApplication')} />
					</div>
				)}
				{hidden && (
					<div className="card-body">
						<Alert title={t(open ? 'hidden' : 'hiddenAfter')} />
					</div>
				)}
				{!hidden && !placement.recused && reviews.length === 0 && (
					<EmptyState title={t('none')}>{t('noneBody')}</EmptyState>
				)}
				<ul className="lines">
					{reviews.map((review) => (
						<li key={review.id}>
							<div>
								<div>{review.reviewer}</div>
								{review.comment && <div className="muted">{review.comment}</div>}
							</div>
							{review.recused ? (
								<Badge tone="warn">{t('isRecused')}</Badge>
							) : (
								<strong>{t('points', { score: review.score ?? 0 })}</strong>
							)}
						</li>
					))}
				</ul>
			</Card>
		</div>
	);
}
