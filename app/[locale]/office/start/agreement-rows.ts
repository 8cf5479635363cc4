import { getLocale, getTranslations } from 'next-intl/server';
import { agreementsDue } from '@/lib/agreements/agreement-link-queries';
import type { OfficeContext } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { leadsOf } from '@/lib/partnerships/partnership-lead-sql';
import type { Due } from '@/lib/start/start-page';

/** Agreements of which notice would have to be given, or which end, within ninety days. */
export async function agreementRows(ctx: OfficeContext): Promise<Due[]> {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('start.what')]);
	const found = await agreementsDue(ctx);
	const leads = await leadsOf(
		ctx,
		'agreement',
		found.map(({ id }) => id),
	);
	return found.map(({ id, title, by, tacitRenewalMonths, standing }) => ({
		id: `agreement-${id}`,
		kind: 'agreement',
		what: t(tacitRenewalMonths !== null && standing.notice ? 'notice' : 'ends'),
		where: inLocale(title, locale),
		href: `/${locale}/office/agreements/${id}`,
		due: by,
		owners: leads.get(id) ?? [],
	}));
}
