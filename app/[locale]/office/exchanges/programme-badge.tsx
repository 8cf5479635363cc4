import { useTranslations } from 'next-intl';
import { type Look, Status } from '@/components/ui/status';
import type { ProgrammeStatus } from '@/lib/exchanges/programmes/programme';

const looks: Record<ProgrammeStatus, Look> = {
	planned: { tone: 'info', dot: 'ring' },
	running: { tone: 'ok', dot: 'full' },
	ended: { tone: 'neutral', dot: 'full' },
};

export function ProgrammeBadge({ status }: { status: ProgrammeStatus }) {
	const t = useTranslations('exchanges.status');
	return <Status {...looks[status]}>{t(status)}</Status>;
}
