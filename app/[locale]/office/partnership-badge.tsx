import { useTranslations } from 'next-intl';
import { type Look, Status } from '@/components/ui/status';
import type { PartnershipStatus } from '@/lib/partnerships/partnership';

const looks: Record<PartnershipStatus, Look> = {
	proposed: { tone: 'info', dot: 'ring' },
	active: { tone: 'ok', dot: 'full' },
	suspended: { tone: 'warn', dot: 'half' },
	ended: { tone: 'neutral', dot: 'full' },
};

export function PartnershipBadge({ status }: { status: PartnershipStatus }) {
	const t = useTranslations('partnerships.status');
	return <Status {...looks[status]}>{t(status)}</Status>;
}
