import { useTranslations } from 'next-intl';
import { Badge, type Tone } from '@/components/ui/badge';
import type { RoundState } from '@/lib/exchanges/round';

const tones: Record<RoundState, Tone> = {
	draft: 'neutral',
	announced: 'info',
	open: 'ok',
	closed: 'warn',
	running: 'ok',
	completion_due: 'bad',
	completed: 'neutral',
	cancelled: 'neutral',
};

export function RoundBadge({ state }: { state: RoundState }) {
	const t = useTranslations('exchanges.roundState');
	return <Badge tone={tones[state]}>{t(state)}</Badge>;
}
