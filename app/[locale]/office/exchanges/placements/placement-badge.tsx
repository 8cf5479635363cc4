import { useTranslations } from 'next-intl';
import { type Look, Status } from '@/components/ui/status';
import type { PlacementStatus } from '@/lib/exchanges/placements/placement';

const looks: Record<PlacementStatus, Look> = {
	applied: { tone: 'info', dot: 'ring' },
	accepted: { tone: 'ok', dot: 'ring' },
	waiting_list: { tone: 'warn', dot: 'ring' },
	rejected: { tone: 'neutral', dot: 'full' },
	withdrawn: { tone: 'neutral', dot: 'full' },
	placed: { tone: 'ok', dot: 'full' },
	completed: { tone: 'neutral', dot: 'full' },
	broken_off: { tone: 'bad', dot: 'half' },
};

export function PlacementBadge({ status }: { status: PlacementStatus }) {
	const t = useTranslations('placements.status');
	return <Status {...looks[status]}>{t(status)}</Status>;
}
