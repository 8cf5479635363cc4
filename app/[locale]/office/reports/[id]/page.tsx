import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { PrintButton } from '@/components/shell/print-button';
import { Badge } from '@/components/ui/badge';
import { may } from '@/lib/auth/permissions';
import { requirePermission } from '@/lib/context';
import { formatDay, formatDayRange } from '@/lib/dates';
import { isInterim } from '@/lib/reports/report';
import { type RowParams, rowAddress } from '@/lib/reports/report-params';
import { type FrozenReport, findReport } from '@/lib/reports/report-queries';
import { readList } from '../../read-list';
import { RecordChanges } from '../../record-changes';
import { recordTitle } from '../../record-title';
import { AnniversaryTable } from '../anniversary-table';
import { kindNames } from '../kind-filter';
import { QuietTable } from '../quiet-table';
import { FrozenTripReport } from './frozen-trips';
import { ReportVerbs } from './report-verbs';

type Props = PageProps<'/[locale]/office/reports/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const found = await findReport(await requirePermission('reports.read'), (await params).id);
	return recordTitle(found?.title);
}

export default async function ReportPage({ params, searchParams }: Props) {
	const ctx = await requirePermission('reports.read');
	const [{ id }, search, locale, t] = await Promise.all([
		params,
		searchParams,
		getLocale(),
		getTranslations('reports'),
	]);
	const rows = await readList(ctx, rowAddress, searchParams, `reports/${id}`);
	const report = await findReport(ctx, id);
	if (!report) notFound();
	const { figures } = report;
	const kinds = figures.kind === 'trips' ? [] : await kindNames(ctx, figures.kinds ?? [], locale);
	const day = formatDay(report.frozenOn, locale);
	const meta = [
		t(`kind.${report.kind}`),
		formatDayRange(report.from, report.to, locale),
		report.legislature,
		figures.kind === 'trips' && figures.government && t('trips.onlyGovernment'),
		kinds.length > 0 && t('onlyKinds', { kinds: new Intl.ListFormat(locale).format(kinds) }),
		report.frozenBy ? t('frozen.on', { day, name: report.frozenBy }) : t('frozen.onNobody', { day }),
	];
	return (
		<div className="report">
			<PageHeader
				title={report.title}
				breadcrumb={[{ label: t('title'), href: `/${locale}/office/reports` }]}
				badges={<Badge tone="info">{t('frozen.badge')}</Badge>}
				meta={meta.filter(Boolean).join(' · ')}
				actions={
					<>
						<PrintButton label={t('print')} look="secondary" />
						{may(ctx.user, 'records.delete') && (
							<ReportVerbs id={id} version={report.version} title={report.title} />
						)}
					</>
				}
			/>
			{figures.kind === 'trips' && isInterim(report) && <p className="muted">{t('frozen.interim')}</p>}
			<Frozen report={report} params={rows.params} known={!rows.address.blocked} />
			<RecordChanges title={t('frozen.history')} subject="reports" id={id} search={search} />
		</div>
	);
}

async function Frozen({
	report,
	params,
	known,
}: {
	report: FrozenReport;
	params: RowParams;
	known: boolean;
}) {
	const t = await getTranslations('reports');
	const { figures } = report;
	switch (figures.kind) {
		case 'trips':
			return <FrozenTripReport report={report} frozen={figures} params={params} known={known} />;
		case 'anniversaries':
			return (
				<>
					<AnniversaryTable lines={figures.lines} />
					<p className="muted">
						{t('anniversaries.rule')}{' '}
						{figures.undated > 0 && t('anniversaries.undated', { count: figures.undated })}
					</p>
				</>
			);
		default:
			return (
				<>
					<QuietTable lines={figures.lines} />
					<p className="muted">{t('quiet.rule')}</p>
				</>
			);
	}
}
