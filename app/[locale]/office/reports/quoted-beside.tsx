import { getLocale, getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { InLocale } from '@/components/ui/words-in';
import { formatDayRange } from '@/lib/dates';
import { formatEuros } from '@/lib/euros';
import { countedBeside, missingBeside, type QuotedFigure, samePeriod } from '@/lib/reports/quoted-figure';
import type { Period } from '@/lib/reports/report-period';
import type { TripFigures } from '@/lib/reports/trip-figures';
import { FigureLink, type HrefOf } from './figure-table';
import { quotedWords } from './quoted-words';

type Props = {
	quoted: QuotedFigure[];
	figures: TripFigures;
	period: Period;
	onlyGovernment: boolean;
	hrefOf: HrefOf;
};

/** Figures from elsewhere beside what is counted here: never merged (domain.md, counting rule 4). */
export async function QuotedBeside({ quoted, figures, period, onlyGovernment, hrefOf }: Props) {
	const [locale, t, say] = await Promise.all([getLocale(), getTranslations('reports.quoted'), quotedWords()]);
	const counted = (figure: QuotedFigure, government = false) => {
		const group = government ? figures.government : figures.trips;
		const value = group ? countedBeside(figure.measure, group) : null;
		if (value === null) return '–';
		const region = figure.measure === 'trips_to_partner_regions' ? ('yes' as const) : undefined;
		const missing = group ? missingBeside(figure.measure, group) : 0;
		return (
			<>
				{figure.measure === 'own_cost' ? (
					formatEuros(value, locale)
				) : (
					<FigureLink value={value} href={hrefOf({ group: 'trips', region, government })} />
				)}
				{missing > 0 && <div className="muted">{t(`partly.${figure.measure}`, { count: missing })}</div>}
			</>
		);
	};
	return (
		<Card title={t('beside')} flush>
			<table className="table">
				<thead>
					<tr>
						<th scope="col">{t('columns.label')}</th>
						<th scope="col" className="numeric">
							{t('columns.value')}
						</th>
						{!onlyGovernment && (
							<th scope="col" className="numeric">
								{t('columns.counted')}
							</th>
						)}
						<th scope="col" className="numeric">
							{t('columns.countedGovernment')}
						</th>
						<th scope="col">{t('columns.source')}</th>
					</tr>
				</thead>
				<tbody>
					{quoted.map((figure) => (
						<tr key={figure.id}>
							<th scope="row">
								<Link href={`/${locale}/office/reports/quoted/${figure.id}`}>
									<InLocale text={figure.label} />
								</Link>
								<div className="muted">
									{formatDayRange(figure.from, figure.to, locale, 'short')}{' '}
									{!samePeriod(figure, period) && <Badge tone="warn">{t('otherPeriod')}</Badge>}
								</div>
							</th>
							<td className="numeric nowrap" data-label={t('columns.value')}>
								<strong>{say.value(figure)}</strong>
							</td>
							{!onlyGovernment && (
								<td className="numeric nowrap" data-label={t('columns.counted')}>
									{counted(figure)}
								</td>
							)}
							<td className="numeric nowrap" data-label={t('columns.countedGovernment')}>
								{counted(figure, true)}
							</td>
							<td data-label={t('columns.source')}>{say.source(figure)}</td>
						</tr>
					))}
				</tbody>
			</table>
			<p className="muted report-none">
				{t('neverMerged')} {!onlyGovernment && t('whom')}
			</p>
		</Card>
	);
}
