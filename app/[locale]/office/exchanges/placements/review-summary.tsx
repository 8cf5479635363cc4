import { useTranslations } from 'next-intl';
import type { ReviewSummary } from '@/lib/exchanges/placements/review-queries';

/** „Ø 3,7 · 2 bis 5 · 3 Bewertungen · 1 befangen“. */
export function ReviewSummaryLine({ summary }: { summary: ReviewSummary }) {
	const t = useTranslations('placements.reviews');
	const { mean, lowest, highest, reviews, recusals } = summary;
	return (
		<span className="review-summary">
			{mean !== null && <strong>{t('mean', { mean })}</strong>}
			<span className="muted">
				{[
					lowest !== null && highest !== null && lowest < highest && t('spread', { lowest, highest }),
					t('number', { count: reviews }),
					recusals > 0 && t('recusals', { count: recusals }),
				]
					.filter(Boolean)
					.join(' · ')}
			</span>
		</span>
	);
}
