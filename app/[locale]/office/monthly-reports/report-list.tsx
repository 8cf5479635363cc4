import { useLocale } from 'next-intl';
import { DueList } from '@/components/list/due-list';
import { formatInstant } from '@/lib/dates';
import { monthInWords } from '@/lib/representatives/monthly-report';
import type { MonthlyReport } from '@/lib/representatives/monthly-report-queries';
import { ReportBadge } from './report-badge';

type Report = Pick<MonthlyReport, 'id' | 'month' | 'status' | 'author' | 'sentAt'>;

/** The reports of one post, each a line that leads to it. */
export function ReportList({ reports, empty }: { reports: Report[]; empty: string }) {
	const locale = useLocale();
	return (
		<DueList
			items={reports.map(({ id, month, status, author, sentAt }) => ({
				id,
				label: monthInWords(month, locale),
				href: `/${locale}/office/monthly-reports/${id}`,
				badge: <ReportBadge status={status} />,
				meta: [author, sentAt && formatInstant(sentAt, locale)].filter(Boolean).join(' · '),
			}))}
			empty={empty}
		/>
	);
}
