import { notFound, redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { requirePermission } from '@/lib/context';
import { monthInWords, writeRefusal } from '@/lib/representatives/monthly-report';
import { findMonthlyReport } from '@/lib/representatives/monthly-report-queries';
import { pageTitle } from '../../../page-title';
import { ReportForm } from '../../report-form';

export const generateMetadata = pageTitle('representatives.reports.edit');

export default async function EditMonthlyReportPage({
	params,
}: PageProps<'/[locale]/office/monthly-reports/[id]/edit'>) {
	const ctx = await requirePermission('monthlyReports.write');
	const [{ id }, locale, t] = await Promise.all([
		params,
		getLocale(),
		getTranslations('representatives.reports'),
	]);
	const report = await findMonthlyReport(ctx, id, locale);
	if (!report) notFound();
	const list = `/${locale}/office/monthly-reports`;
	if (writeRefusal(report.status)) redirect(`${list}/${id}`);
	return (
		<>
			<PageHeader
				title={t('edit')}
				breadcrumb={[
					{ label: t('title'), href: list },
					{
						label: t('recordTitle', {
							month: monthInWords(report.month, locale),
							partnership: report.partnership,
						}),
						href: `${list}/${id}`,
					},
				]}
			/>
			<ReportForm values={{ id, version: report.version, text: report.text }} />
		</>
	);
}
