import { getLocale, getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { formatDayRange } from '@/lib/dates';
import { isLate } from '@/lib/exchanges/placement';
import { fieldInWords } from '@/lib/exchanges/placement-field';
import type { RoundPlacement } from '@/lib/exchanges/placement-queries';
import type { RoundFound } from '@/lib/exchanges/round-queries';
import { personListName } from '@/lib/people/person';
import { PlacementBadge } from '../../placements/placement-badge';
import { ReviewSummaryLine } from '../../placements/review-summary';

type Props = {
	rows: RoundPlacement[];
	round: RoundFound;
	/** Whether the reader has a part in choosing. */
	reviewed: boolean;
};

const last = ['rejected', 'withdrawn'];

/** Those in the running first, in the order of the ranking; who is out comes last. */
export async function PlacementsTable({ rows, round, reviewed }: Props) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('placements')]);
	const placements = `/${locale}/office/exchanges/placements`;
	const out = (row: RoundPlacement) => (last.includes(row.status) ? 1 : 0);
	const shown = rows.toSorted((a, b) => out(a) - out(b));
	const anyReview = reviewed && rows.some(({ summary, owed }) => owed || (summary?.reviews ?? 0) > 0);
	return (
		<section className="table-scroll" aria-label={t('section.title')}>
			<table className="table">
				<thead>
					<tr>
						<th scope="col">{t('columns.name')}</th>
						<th scope="col">{t('columns.direction')}</th>
						<th scope="col">{t('columns.field')}</th>
						<th scope="col">{t('columns.host')}</th>
						<th scope="col">{t('columns.days')}</th>
						{anyReview && <th scope="col">{t('columns.reviews')}</th>}
						<th scope="col">{t('columns.status')}</th>
					</tr>
				</thead>
				<tbody>
					{shown.map((row) => (
						<tr key={row.id}>
							<th scope="row">
								<Link href={`${placements}/${row.id}`}>
									{row.familyName ? personListName({ ...row, familyName: row.familyName }) : t('anonymous')}
								</Link>
							</th>
							<td className="nowrap" data-label={t('columns.direction')}>
								{t(`directionShort.${row.direction}`)}
							</td>
							<td data-label={t('columns.field')}>{fieldInWords(row.field, round.fields, locale)}</td>
							<td data-label={t('columns.host')}>{row.host}</td>
							<td className="nowrap" data-label={t('columns.days')}>
								{row.startsOn && formatDayRange(row.startsOn, row.endsOn, locale, 'short')}
							</td>
							{anyReview && (
								<td data-label={t('columns.reviews')}>
									{row.owed && <Badge tone="warn">{t('reviews.owed')}</Badge>}
									{row.summary && row.summary.reviews + row.summary.recusals > 0 && (
										<ReviewSummaryLine summary={row.summary} />
									)}
								</td>
							)}
							<td data-label={t('columns.status')}>
								<span className="badges">
									<PlacementBadge status={row.status} />
									{isLate(row.appliedOn, round.closesOn) && <Badge tone="warn">{t('late')}</Badge>}
								</span>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
