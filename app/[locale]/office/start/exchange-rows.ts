import { getLocale, getTranslations } from 'next-intl/server';
import type { OfficeContext } from '@/lib/context';
import { roundsDue } from '@/lib/exchanges/rounds/round-due';
import { leadsOf } from '@/lib/partnerships/partnership-lead-sql';
import type { Due } from '@/lib/start/start-page';

/** Calls that open and close soon, and what rounds wait for. */
export async function exchangeRows(ctx: OfficeContext): Promise<Due[]> {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('start.what')]);
	const rows = await roundsDue(ctx, locale);
	const leads = await leadsOf(
		ctx,
		'round',
		rows.map(({ id }) => id),
	);
	return rows.map(({ id, kind, label, programme, due, undecided }) => ({
		id: `${kind} ${id}`,
		kind: kind === 'retention' ? 'shield' : 'exchange',
		what: t(`round.${kind}`, { count: undecided }),
		where: [programme, label].join(', '),
		href: `/${locale}/office/exchanges/rounds/${id}`,
		due,
		owners: leads.get(id) ?? [],
	}));
}
