import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { PrintButton } from '@/components/shell/print-button';
import { EmptyState } from '@/components/ui/empty-state';
import { officeContext } from '@/lib/context';
import { formatDay, formatDayRange } from '@/lib/dates';
import { fieldInWords } from '@/lib/exchanges/placements/placement-field';
import { participantsOf } from '@/lib/exchanges/placements/placement-list';
import { findRound } from '@/lib/exchanges/rounds/round-queries';
import { inLocale } from '@/lib/localised-text';
import { personListName } from '@/lib/people/person';
import { pageTitle } from '../../../../page-title';

type Props = PageProps<'/[locale]/office/exchanges/placements/print/[id]'>;

export const generateMetadata = pageTitle('placements.print.title');

/** Whoever has a place in a round, on paper. */
export default async function ParticipantsPage({ params }: Props) {
	const [ctx, { id }, locale, t, exchanges] = await Promise.all([
		officeContext(),
		params,
		getLocale(),
		getTranslations('placements'),
		getTranslations('exchanges'),
	]);
	const round = await findRound(ctx, id);
	if (!round) notFound();
	const rows = await participantsOf(ctx, id, locale);
	const list = `/${locale}/office/exchanges`;
	const programme = inLocale(round.programme, locale);
	const days = round.startsOn && round.endsOn && formatDayRange(round.startsOn, round.endsOn, locale);
	return (
		<>
			<PageHeader
				title={`${t('print.title')}: ${round.label}`}
				breadcrumb={[
					{ label: exchanges('title'), href: list },
					{ label: programme, href: `${list}/${round.programmeId}` },
					{ label: round.label, href: `${list}/rounds/${id}` },
				]}
				meta={[programme, days, t('print.asOf', { day: formatDay(ctx.today, locale) })]
					.filter(Boolean)
					.join(' · ')}
				actions={rows.length > 0 && <PrintButton label={t('print.print')} />}
			/>
			<div className="card table-card">
				{rows.length === 0 ? (
					<EmptyState title={t('print.none')} />
				) : (
					<section className="table-scroll" aria-label={t('print.title')}>
						<table className="table print-table">
							<thead>
								<tr>
									<th scope="col" className="numeric">
										{t('print.number')}
									</th>
									<th scope="col">{t('columns.name')}</th>
									<th scope="col">{t('print.contact')}</th>
									<th scope="col">{t('columns.direction')}</th>
									<th scope="col">{t('columns.field')}</th>
									<th scope="col">{t('columns.home')}</th>
									<th scope="col">{t('columns.host')}</th>
									<th scope="col">{t('columns.days')}</th>
									<th scope="col">{t('columns.status')}</th>
								</tr>
							</thead>
							<tbody>
								{rows.map((row, index) => (
									<tr key={row.id}>
										<td className="numeric">{index + 1}</td>
										<th scope="row">
											{row.familyName
												? personListName({ ...row, familyName: row.familyName })
												: t('anonymous')}
										</th>
										<td data-label={t('print.contact')} data-wide-text="">
											{[row.email, row.phone].filter(Boolean).join(', ')}
										</td>
										<td className="nowrap" data-label={t('columns.direction')}>
											{t(`directionShort.${row.direction}`)}
										</td>
										<td data-label={t('columns.field')}>{fieldInWords(row.field, row.fields, locale)}</td>
										<td data-label={t('columns.home')}>{row.home}</td>
										<td data-label={t('columns.host')}>{row.host}</td>
										<td className="nowrap" data-label={t('columns.days')}>
											{row.startsOn && formatDayRange(row.startsOn, row.endsOn, locale, 'short')}
										</td>
										<td data-label={t('columns.status')}>{t(`status.${row.status}`)}</td>
									</tr>
								))}
							</tbody>
						</table>
					</section>
				)}
			</div>
		</>
	);
}
