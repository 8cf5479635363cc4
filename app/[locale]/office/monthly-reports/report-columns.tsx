'use client';

import { useLocale, useTranslations } from 'next-intl';
import { columnsOf, DataTable, type TablePage } from '@/components/list/data-table';
import { Link } from '@/components/ui/link';
import { formatInstant } from '@/lib/dates';
import { monthInWords } from '@/lib/representatives/monthly-report';
import type { MonthlyReport } from '@/lib/representatives/monthly-report-queries';
import { ReportBadge } from './report-badge';

/** A list needs no report's text. */
type Row = Omit<MonthlyReport, 'text'>;
const column = columnsOf<Row>();

export function ReportTable(props: TablePage<Row>) {
	const t = useTranslations('representatives.reports');
	const locale = useLocale();
	const office = `/${locale}/office`;
	const columns = [
		column.accessor('month', {
			header: t('columns.month'),
			meta: { sort: 'month', rowHeader: true, cut: false },
			cell: ({ row: { original } }) => (
				<Link href={`${office}/monthly-reports/${original.id}`}>{monthInWords(original.month, locale)}</Link>
			),
		}),
		column.accessor('partnership', {
			header: t('columns.partnership'),
			size: 200,
			meta: { sort: 'partnership', cut: true },
			cell: ({ row: { original } }) => (
				<Link href={`${office}/representatives/${original.postId}`}>{original.partnership}</Link>
			),
		}),
		column.accessor('author', { header: t('columns.author'), meta: { cut: true } }),
		column.accessor('status', {
			header: t('columns.status'),
			cell: ({ getValue }) => <ReportBadge status={getValue()} />,
		}),
		column.accessor('sentAt', {
			header: t('columns.sent'),
			meta: { sort: 'sent' },
			cell: ({ getValue }) => {
				const at = getValue();
				return at && formatInstant(at, locale);
			},
		}),
	];
	return <DataTable {...props} columns={columns} rowId={(row) => row.id} label={t('title')} />;
}
