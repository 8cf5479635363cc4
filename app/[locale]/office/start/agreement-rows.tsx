import { getLocale, getTranslations } from 'next-intl/server';
import type { DueItem } from '@/components/due-list';
import { Badge } from '@/components/ui/badge';
import { agreementsDue } from '@/lib/agreements/agreement-links';
import type { OfficeContext } from '@/lib/context';
import { daysBetween, formatDay } from '@/lib/dates';
import { inLocale } from '@/lib/localised-text';

type Dated = DueItem & { due: string };

const near = 30;

/** Agreements of which notice would have to be given, or which end, within ninety days. */
export async function agreementRows(ctx: OfficeContext): Promise<Dated[]> {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('agreements.start')]);
	const found = await agreementsDue(ctx);
	return found.map(({ id, title, by, tacitRenewalMonths, standing }) => {
		const { notice } = standing;
		const isNotice = tacitRenewalMonths !== null && notice !== null;
		const isNear = daysBetween(ctx.today, by) <= near;
		return {
			id: `agreement-${id}`,
			due: by,
			strong: isNear,
			label: t(isNotice ? 'notice' : 'ends', { title: inLocale(title, locale) }),
			href: `/${locale}/office/agreements/${id}`,
			badge: <Badge tone={isNear ? 'bad' : 'warn'}>{formatDay(by, locale, 'short')}</Badge>,
			meta: isNotice ? t('noticeMeta', { end: formatDay(notice.end, locale) }) : t('endsMeta'),
		};
	});
}
