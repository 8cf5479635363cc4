import { useTranslations } from 'next-intl';
import { type Look, Status } from '@/components/ui/status';
import type { RoundState } from '@/lib/exchanges/rounds/round';

const looks: Record<RoundState, Look> = {
	draft: { tone: 'neutral', dot: 'ring' },
	announced: { tone: 'info', dot: 'ring' },
	open: { tone: 'ok', dot: 'full' },
	closed: { tone: 'warn', dot: 'full' },
	running: { tone: 'ok', dot: 'half' },
	completion_due: { tone: 'bad', dot: 'full' },
	completed: { tone: 'neutral', dot: 'full' },
	cancelled: { tone: 'neutral', dot: 'full' },
};

export function RoundBadge({ state }: { state: RoundState }) {
	const t = useTranslations('exchanges.roundState');
	return <Status {...looks[state]}>{t(state)}</Status>;
}
