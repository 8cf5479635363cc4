import { useTranslations } from 'next-intl';
import { type Look, Status } from '@/components/ui/status';
import type { VisitState } from '@/lib/visits/visit';

const looks: Record<VisitState, Look> = {
	requested: { tone: 'warn', dot: 'ring' },
	planned: { tone: 'info', dot: 'ring' },
	confirmed: { tone: 'ok', dot: 'full' },
	running: { tone: 'ok', dot: 'half' },
	debrief_due: { tone: 'bad', dot: 'full' },
	reported: { tone: 'neutral', dot: 'full' },
	postponed: { tone: 'warn', dot: 'half' },
	cancelled: { tone: 'neutral', dot: 'full' },
};

export function VisitBadge({ state }: { state: VisitState }) {
	const t = useTranslations('visits.status');
	return <Status {...looks[state]}>{t(state)}</Status>;
}
