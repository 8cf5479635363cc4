import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { officeContext } from '@/lib/context';
import { recusedFromAny } from '@/lib/exchanges/placements/placement-blind-queries';
import { listPossibleReviewers, listReviewers } from '@/lib/exchanges/placements/reviewer-queries';
import type { RoundFound } from '@/lib/exchanges/rounds/round-queries';
import { ReviewersVerb } from './reviewers-verb';

/** Who judges the applications of this round. */
export async function ReviewersCard({ round }: { round: RoundFound }) {
	const [ctx, t] = await Promise.all([officeContext(), getTranslations('placements.reviewers')]);
	const [reviewers, possible, recused] = await Promise.all([
		listReviewers(ctx, round.id),
		listPossibleReviewers(ctx),
		recusedFromAny(ctx, round.id),
	]);
	return (
		<Card
			title={t('title')}
			actions={
				!round.anonymisedAt &&
				!recused && (
					<ReviewersVerb
						roundId={round.id}
						chosen={reviewers.map(({ id, name }) => ({ id, label: name }))}
						possible={possible}
					/>
				)
			}
		>
			{reviewers.length === 0 ? (
				<p className="muted">{t('none')}</p>
			) : (
				<p>
					{reviewers.map(({ name, active }) => (active ? name : `${name} (${t('inactive')})`)).join(', ')}
				</p>
			)}
		</Card>
	);
}
