import { useTranslations } from 'next-intl';
import { Badge, type Tone } from '@/components/ui/badge';
import type { AgreementState } from '@/lib/agreements/agreement';

const tones: Record<AgreementState, Tone> = {
	draft: 'info',
	in_force: 'ok',
	ending: 'warn',
	expired: 'neutral',
	renewed: 'neutral',
	terminated: 'neutral',
};

/** `signed` tells a draft from what is signed, but not yet in force. */
export function AgreementBadge({ state, signed }: { state: AgreementState; signed: boolean }) {
	const t = useTranslations('agreements.stateShort');
	return <Badge tone={tones[state]}>{t(state === 'draft' && signed ? 'coming' : state)}</Badge>;
}
