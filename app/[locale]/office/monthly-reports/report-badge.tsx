import { useTranslations } from 'next-intl';
import { Badge, type Tone } from '@/components/ui/badge';
import type { MonthlyReportStatus } from '@/lib/representatives/monthly-report';

const tones: Record<MonthlyReportStatus, Tone> = {
	draft: 'neutral',
	sent: 'info',
	returned: 'warn',
	approved: 'ok',
};

export function ReportBadge({ status }: { status: MonthlyReportStatus }) {
	const t = useTranslations('representatives.reports.status');
	return <Badge tone={tones[status]}>{t(status)}</Badge>;
}
