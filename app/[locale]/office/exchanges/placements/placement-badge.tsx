import { useTranslations } from 'next-intl';
import { Badge, type Tone } from '@/components/ui/badge';
import type { PlacementStatus } from '@/lib/exchanges/placement';

const tones: Record<PlacementStatus, Tone> = {
	applied: 'info',
	accepted: 'ok',
	waiting_list: 'warn',
	rejected: 'neutral',
	withdrawn: 'neutral',
	placed: 'ok',
	completed: 'neutral',
	broken_off: 'bad',
};

export function PlacementBadge({ status }: { status: PlacementStatus }) {
	const t = useTranslations('placements.status');
	return <Badge tone={tones[status]}>{t(status)}</Badge>;
}
