import { useTranslations } from 'next-intl';
import { Badge, type Tone } from '@/components/ui/badge';
import type { ProgrammeStatus } from '@/lib/exchanges/programme';

const tones: Record<ProgrammeStatus, Tone> = { planned: 'info', running: 'ok', ended: 'neutral' };

export function ProgrammeBadge({ status }: { status: ProgrammeStatus }) {
	const t = useTranslations('exchanges.status');
	return <Badge tone={tones[status]}>{t(status)}</Badge>;
}
