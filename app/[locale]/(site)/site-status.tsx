import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';

const tones = { suspended: 'warn', proposed: 'info', ended: 'neutral' } as const;

/** Said in words wherever a partnership is more, or less, than simply in force. */
export function SiteStatus({ status }: { status: string }) {
	const t = useTranslations('partnerships.status');
	if (status === 'active') return null;
	return <Badge tone={tones[status as keyof typeof tones]}>{t(status)}</Badge>;
}
