import { getLocale, getTranslations } from 'next-intl/server';
import type { DueItem } from '@/components/due-list';
import { Badge } from '@/components/ui/badge';
import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { countRetention } from '@/lib/people/person-queries';

/** For those who may delete: how many people's retention dates have passed. */
export async function retentionRows(ctx: OfficeContext): Promise<(DueItem & { due: string })[]> {
	if (!may(ctx.user, 'records.delete')) return [];
	const { passed, soon } = await countRetention(ctx);
	if (passed === 0) return [];
	const [locale, t] = await Promise.all([getLocale(), getTranslations('start.retention')]);
	return [
		{
			id: 'retention',
			due: ctx.today,
			label: t('passed', { count: passed }),
			href: `/${locale}/office/people?retention=passed`,
			badge: <Badge tone="bad">{passed}</Badge>,
			meta: [t('check'), soon > 0 && t('soon', { count: soon })].filter(Boolean).join(' · '),
		},
	];
}
