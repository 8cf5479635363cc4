import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { formatDayRange } from '@/lib/dates';
import { isLate, type PlacementStatus } from '@/lib/exchanges/placements/placement';
import { fieldInWords } from '@/lib/exchanges/placements/placement-field';
import type { RoundPlacement } from '@/lib/exchanges/placements/placement-queries';
import type { RoundFound } from '@/lib/exchanges/rounds/round-queries';
import { personListName } from '@/lib/people/person';
import { PlacementBadge } from '../../placements/placement-badge';

type Props = {
	rows: RoundPlacement[];
	round: RoundFound;
	/** Whether the reader has a part in choosing. */
	reviewed: boolean;
};

/** Who takes part, who may, who might have. */
const order: Record<PlacementStatus, number> = {
	accepted: 0,
	placed: 0,
	completed: 0,
	applied: 1,
	waiting_list: 2,
	broken_off: 3,
	rejected: 4,
	withdrawn: 5,
};

export async function PlacementsTable({ rows, round, reviewed }: Props) {
	const [locale, t, format] = await Promise.all([getLocale(), getTranslations('placements'), getFormatter()]);
	const placements = `/${locale}/office/exchanges/placements`;
	const shown = rows.toSorted((a, b) => order[a.status] - order[b.status]);
	const scored = reviewed && rows.some(({ summary, owed }) => owed || (summary?.reviews ?? 0) > 0);
	const mean = (row: RoundPlacement) => row.summary?.mean ?? null;
	return (
		<section className="table-scroll" aria-label={t('section.title')}>
			<table className="table">
				<thead>
					<tr>
						<th scope="col">{t('columns.name')}</th>
						<th scope="col">{t('columns.status')}</th>
						<th scope="col">{t('columns.direction')}</th>
						<th scope="col">{t('columns.field')}</th>
						<th scope="col">{t('columns.days')}</th>
						{scored && (
							<th scope="col" className="numeric">
								<abbr title={t('columns.reviews')}>{t('columns.mean')}</abbr>
							</th>
						)}
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
							<td data-label={t('columns.status')}>
								<span className="badges">
									<PlacementBadge status={row.status} />
									{isLate(row.appliedOn, round.closesOn) && <Badge tone="warn">{t('late')}</Badge>}
									{row.owed && <Badge tone="warn">{t('reviews.owed')}</Badge>}
								</span>
							</td>
							<td className="nowrap" data-label={t('columns.direction')}>
								{t(`directionShort.${row.direction}`)}
							</td>
							<td data-label={t('columns.field')}>{fieldInWords(row.field, round.fields, locale)}</td>
							<td className="nowrap" data-label={t('columns.days')}>
								{row.startsOn && formatDayRange(row.startsOn, row.endsOn, locale, 'short')}
							</td>
							{scored && (
								<td className="numeric" data-label={t('columns.reviews')}>
									{mean(row) !== null &&
										format.number(mean(row) ?? 0, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}
								</td>
							)}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
