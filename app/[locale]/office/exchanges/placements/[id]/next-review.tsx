'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { LinkButton } from '@/components/ui/button';
import type { ReviewRound } from '@/lib/exchanges/placements/review-queries';

type Props = { round: ReviewRound; given: boolean };

/** How far the reviewer is, and the way to the next application; once a score is given, the focus waits on it. */
export function NextReview({ round: { done, all, next }, given }: Props) {
	const t = useTranslations('placements.reviews');
	const locale = useLocale();
	const line = useRef<HTMLDivElement>(null);
	const before = useRef(given);
	useEffect(() => {
		if (given && !before.current) line.current?.querySelector('a')?.focus();
		before.current = given;
	}, [given]);
	return (
		<div className="row" ref={line}>
			<span className="muted">{t('progress', { done, all })}</span>
			{next && (
				<LinkButton
					look={given ? 'primary' : 'secondary'}
					href={`/${locale}/office/exchanges/placements/${next.id}?tab=reviews&review=next`}
				>
					{t('next', { name: next.name || t('nobody') })}
				</LinkButton>
			)}
		</div>
	);
}
