import { useTranslations } from 'next-intl';
import { type Look, Status } from '@/components/ui/status';
import { type AgreementState, agreementWord } from '@/lib/agreements/agreement';

const looks: Record<AgreementState, Look> = {
	draft: { tone: 'info', dot: 'ring' },
	in_force: { tone: 'ok', dot: 'full' },
	ending: { tone: 'warn', dot: 'half' },
	expired: { tone: 'neutral', dot: 'full' },
	renewed: { tone: 'neutral', dot: 'full' },
	terminated: { tone: 'neutral', dot: 'full' },
};

/** `signed` tells a draft from what is signed, but not yet in force. */
export function AgreementBadge({ state, signed }: { state: AgreementState; signed: boolean }) {
	const t = useTranslations('agreements.state');
	return <Status {...looks[state]}>{t(agreementWord(state, signed))}</Status>;
}
