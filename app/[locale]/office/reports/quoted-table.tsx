import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { InLocale } from '@/components/ui/words-in';
import { formatDayRange } from '@/lib/dates';
import type { QuotedFigure } from '@/lib/reports/quoted-figure';
import { quotedWords } from './quoted-words';

/** Figures from other sources, as they were entered. */
export async function QuotedTable({ figures }: { figures: QuotedFigure[] }) {
	const [locale, t, say] = await Promise.all([getLocale(), getTranslations('reports.quoted'), quotedWords()]);
	return (
		<table className="table" aria-label={t('title')}>
			<thead>
				<tr>
					<th scope="col">{t('columns.label')}</th>
					<th scope="col" className="numeric">
						{t('columns.value')}
					</th>
					<th scope="col">{t('columns.period')}</th>
					<th scope="col">{t('columns.source')}</th>
				</tr>
			</thead>
			<tbody>
				{figures.map((figure) => (
					<tr key={figure.id}>
						<th scope="row">
							<Link href={`/${locale}/office/reports/quoted/${figure.id}`}>
								<InLocale text={figure.label} />
							</Link>
							<div className="muted">{t(`measure.${figure.measure}`)}</div>
						</th>
						<td className="numeric nowrap" data-label={t('columns.value')}>
							{say.value(figure)}
						</td>
						<td className="nowrap" data-label={t('columns.period')}>
							{formatDayRange(figure.from, figure.to, locale, 'short')}
						</td>
						<td data-label={t('columns.source')}>{say.source(figure)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
