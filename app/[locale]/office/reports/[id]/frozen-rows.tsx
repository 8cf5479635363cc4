import { getLocale, getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Pagination } from '@/components/ui/pagination';
import { officeContext } from '@/lib/context';
import { countryName } from '@/lib/countries';
import { formatDayRange } from '@/lib/dates';
import { formatEuros } from '@/lib/euros';
import { type KeptVisit, keptPerPage } from '@/lib/reports/frozen-row-queries';
import { ownCountryNames } from '@/lib/territories/country-queries';

type Props = {
	found: { rows: KeptVisit[]; total: number };
	page: number;
	narrowed: boolean;
	allHref: string;
	hrefOf: (page: number) => string;
};

/** The visits as they stood when the report was frozen, and which of them have changed since. */
export async function FrozenRows({ found: { rows, total }, page, narrowed, allHref, hrefOf }: Props) {
	const [locale, t, words] = await Promise.all([
		getLocale(),
		getTranslations('reports.frozen'),
		getTranslations('visits.directionShort'),
	]);
	const own = await ownCountryNames(await officeContext());
	return (
		<div id="rows" className="report-rows">
			<Card
				title={narrowed ? t('rowsOf', { count: total }) : t('rows')}
				actions={
					narrowed && (
						<Link href={allHref} scroll={false}>
							{t('allRows')}
						</Link>
					)
				}
				flush
			>
				<table className="table" aria-label={t('rows')}>
					<thead>
						<tr>
							{(['days', 'title', 'direction', 'countries', 'head'] as const).map((column) => (
								<th key={column} scope="col">
									{t(`columns.${column}`)}
								</th>
							))}
							<th scope="col" className="numeric">
								{t('columns.cost')}
							</th>
						</tr>
					</thead>
					<tbody>
						{rows.map((visit) => (
							<tr key={visit.id}>
								<td className="nowrap" data-label={t('columns.days')}>
									{formatDayRange(visit.startsOn, visit.endsOn, locale, 'short')}
								</td>
								<th scope="row">
									{visit.fate === 'gone' ? (
										<>
											{visit.title} <Badge tone="bad">{t('rowGone')}</Badge>
										</>
									) : (
										<>
											<Link href={`/${locale}/office/visits/${visit.id}`}>{visit.title}</Link>{' '}
											{visit.fate === 'changed' && <Badge tone="warn">{t('rowChanged')}</Badge>}
										</>
									)}
								</th>
								<td className="nowrap" data-label={t('columns.direction')}>
									{words(visit.direction)}
								</td>
								<td data-label={t('columns.countries')}>
									{visit.countries.map((code) => countryName(code, locale, own)).join(', ')}
								</td>
								<td data-label={t('columns.head')}>
									{visit.head && [visit.head.name, visit.head.office].filter(Boolean).join(', ')}
								</td>
								<td className="numeric nowrap" data-label={t('columns.cost')}>
									{visit.ownCost !== null && formatEuros(visit.ownCost, locale)}
								</td>
							</tr>
						))}
					</tbody>
				</table>
				{total > keptPerPage && (
					<Pagination page={page} size={keptPerPage} total={total} shown={rows.length} href={hrefOf} />
				)}
			</Card>
		</div>
	);
}
