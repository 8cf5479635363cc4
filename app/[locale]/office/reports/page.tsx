import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { requirePermission } from '@/lib/context';
import { formatDay, formatDayRange } from '@/lib/dates';
import { listQuoted } from '@/lib/reports/quoted-queries';
import { reportKinds } from '@/lib/reports/report';
import { listReports } from '@/lib/reports/report-queries';
import { pageTitle } from '../page-title';
import { QuotedTable } from './quoted-table';

export const generateMetadata = pageTitle('reports.title');

const shownQuoted = 5;

export default async function ReportsPage() {
	const ctx = await requirePermission('reports.read');
	const [reports, quoted, locale, t] = await Promise.all([
		listReports(ctx),
		listQuoted(ctx),
		getLocale(),
		getTranslations('reports'),
	]);
	const here = `/${locale}/office/reports`;
	return (
		<div className="report">
			<PageHeader title={t('title')} />
			<Card title={t('menu.open')} flush>
				<ul className="lines">
					{reportKinds.map((kind) => (
						<li key={kind}>
							<div>
								<Link href={`${here}/${kind}`}>
									<strong>{t(`kind.${kind}`)}</strong>
								</Link>
								<div className="muted">{t(`menu.${kind}`)}</div>
							</div>
						</li>
					))}
				</ul>
			</Card>
			<Card title={t('menu.frozen')} flush>
				{reports.length === 0 ? (
					<EmptyState title={t('menu.noFrozen')}>{t('menu.noFrozenBody')}</EmptyState>
				) : (
					<table className="table" aria-label={t('menu.frozen')}>
						<thead>
							<tr>
								{(['title', 'kind', 'period', 'frozen'] as const).map((column) => (
									<th key={column} scope="col">
										{t(`menu.columns.${column}`)}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{reports.map((report) => (
								<tr key={report.id}>
									<th scope="row">
										<Link href={`${here}/${report.id}`}>{report.title}</Link>
									</th>
									<td data-label={t('menu.columns.kind')}>{t(`kind.${report.kind}`)}</td>
									<td className="nowrap" data-label={t('menu.columns.period')}>
										{formatDayRange(report.from, report.to, locale, 'short')}
									</td>
									<td data-label={t('menu.columns.frozen')}>
										{[formatDay(report.frozenOn, locale, 'short'), report.frozenBy]
											.filter(Boolean)
											.join(', ')}
									</td>
								</tr>
							))}
						</tbody>
					</table>
				)}
			</Card>
			<Card
				title={t('menu.quoted')}
				actions={<Link href={`${here}/quoted`}>{t('menu.allQuoted')}</Link>}
				flush
			>
				{quoted.length === 0 ? (
					<EmptyState title={t('quoted.empty.title')}>{t('quoted.empty.body')}</EmptyState>
				) : (
					<QuotedTable figures={quoted.slice(0, shownQuoted)} />
				)}
			</Card>
		</div>
	);
}
