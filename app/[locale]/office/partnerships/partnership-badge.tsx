import { useTranslations } from 'next-intl';
import { Badge, type Tone } from '@/components/ui/badge';
import type { PartnershipStatus } from '@/lib/partnerships/partnership';

const tones: Record<PartnershipStatus, Tone> = {
	proposed: 'info',
	active: 'ok',
	suspended: 'warn',
	ended: 'neutral',
};

export function PartnershipBadge({ status }: { status: PartnershipStatus }) {
	const t = useTranslations('partnerships.status');
	return <Badge tone={tones[status]}>{t(status)}</Badge>;
}
