import { getLocale, getTranslations } from 'next-intl/server';
import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { countRetention } from '@/lib/people/person-queries';
import type { Due } from '@/lib/start/start-page';

/** For those who may delete: how many people's retention dates have passed. */
export async function retentionRows(ctx: OfficeContext): Promise<Due[]> {
	if (!may(ctx.user, 'records.delete')) return [];
	const { passed, soon } = await countRetention(ctx);
	if (passed === 0) return [];
	const [locale, t] = await Promise.all([getLocale(), getTranslations('start.retention')]);
	return [
		{
			id: 'retention',
			kind: 'shield',
			what: t('passed', { count: passed }),
			where: soon > 0 ? t('soon', { count: soon }) : t('check'),
			href: `/${locale}/office/people?retention=passed`,
			due: ctx.today,
			owners: [],
		},
	];
}
