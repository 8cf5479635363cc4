import { useTranslations } from 'next-intl';
import { Badge, type Tone } from '@/components/ui/badge';
import type { VisitState } from '@/lib/visits/visit';

const tones: Record<VisitState, Tone> = {
	requested: 'warn',
	planned: 'info',
	confirmed: 'ok',
	running: 'ok',
	debrief_due: 'bad',
	reported: 'neutral',
	postponed: 'warn',
	cancelled: 'neutral',
};

export function VisitBadge({ state }: { state: VisitState }) {
	const t = useTranslations('visits.statusShort');
	return <Badge tone={tones[state]}>{t(state)}</Badge>;
}
