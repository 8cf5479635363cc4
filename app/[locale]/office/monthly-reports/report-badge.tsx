import { useTranslations } from 'next-intl';
import { type Look, Status } from '@/components/ui/status';
import type { MonthlyReportStatus } from '@/lib/representatives/monthly-report';

const looks: Record<MonthlyReportStatus, Look> = {
	draft: { tone: 'neutral', dot: 'ring' },
	sent: { tone: 'info', dot: 'ring' },
	returned: { tone: 'warn', dot: 'half' },
	approved: { tone: 'ok', dot: 'full' },
};

export function ReportBadge({ status }: { status: MonthlyReportStatus }) {
	const t = useTranslations('representatives.reports.status');
	return <Status {...looks[status]}>{t(status)}</Status>;
}
