import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { Record } from '@/components/shell/record';
import { Alert } from '@/components/ui/alert';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { DescriptionList } from '@/components/ui/description-list';
import { Link } from '@/components/ui/link';
import { OwnWords } from '@/components/ui/words-in';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { formatInstant } from '@/lib/dates';
import { monthInWords, writeRefusal } from '@/lib/representatives/monthly-report';
import { monthlyReportOffers } from '@/lib/representatives/monthly-report-offers';
import { findMonthlyReport } from '@/lib/representatives/monthly-report-queries';
import { RecordChanges } from '../../record-changes';
import { recordTitle } from '../../record-title';
import { ReportBadge } from '../report-badge';
import { ReportVerbs } from './report-verbs';

type Props = PageProps<'/[locale]/office/monthly-reports/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const [ctx, { id }, locale, t] = await Promise.all([
		officeContext(),
		params,
		getLocale(),
		getTranslations('representatives.reports'),
	]);
	const found = await findMonthlyReport(ctx, id, locale);
	return recordTitle(
		found && t('recordTitle', { month: monthInWords(found.month, locale), partnership: found.partnership }),
	);
}

export default async function MonthlyReportPage({ params, searchParams }: Props) {
	const [ctx, { id }, search, locale, t] = await Promise.all([
		officeContext(),
		params,
		searchParams,
		getLocale(),
		getTranslations('representatives.reports'),
	]);
	const [report, words] = await Promise.all([findMonthlyReport(ctx, id, locale), getTranslations()]);
	if (!report) notFound();
	const office = `/${locale}/office`;
	const month = monthInWords(report.month, locale);
	const { status, version, partnership } = report;
	const offers = monthlyReportOffers(ctx, report);
	const waits = may(ctx.user, 'monthlyReports.write', [report.partnershipId]) && writeRefusal(status);
	return (
		<>
			<PageHeader
				title={t('recordTitle', { month, partnership })}
				breadcrumb={[{ label: t('title'), href: `${office}/monthly-reports` }]}
				badges={<ReportBadge status={status} />}
				actions={
					<ReportVerbs report={{ id, version, month }} possible={offers}>
						{offers.edit && (
							<LinkButton href={`${office}/monthly-reports/${id}/edit`} icon="edit">
								{t('editShort')}
							</LinkButton>
						)}
					</ReportVerbs>
				}
			/>
			<Record
				facts={
					<>
						{status === 'returned' && (
							<Alert tone="warn" title={t('returnedTitle', { reason: report.returnReason ?? '' })} />
						)}
						{waits && <p className="muted">{words(waits as 'representatives.refusals.reportSent')}</p>}
						<DescriptionList
							facts={[
								{ label: t('fields.month'), value: month },
								{
									label: t('columns.partnership'),
									value: (
										<Link href={`${office}/representatives/${report.postId}`}>{report.partnership}</Link>
									),
								},
								{ label: t('fields.author'), value: report.author },
								{ label: t('fields.sentAt'), value: report.sentAt && formatInstant(report.sentAt, locale) },
								{
									label: t('fields.decidedAt'),
									value:
										report.decidedAt &&
										t('decided', {
											day: formatInstant(report.decidedAt, locale),
											name: report.decidedBy ?? '',
										}),
								},
							]}
						/>
					</>
				}
			>
				<Card>
					<p className="prose">
						<OwnWords>{report.text}</OwnWords>
					</p>
				</Card>
				<RecordChanges title={t('history')} subject="monthly_reports" id={id} search={search} />
			</Record>
		</>
	);
}
