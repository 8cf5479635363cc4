import { getLocale, getTranslations } from 'next-intl/server';
import type { DueItem } from '@/components/due-list';
import { Badge, type Tone } from '@/components/ui/badge';
import type { OfficeContext } from '@/lib/context';
import { formatDay } from '@/lib/dates';
import { type RoundDueKind, roundsDue } from '@/lib/exchanges/round-due';

const tones: Record<RoundDueKind, Tone> = {
	opens: 'info',
	closes: 'warn',
	undecided: 'bad',
	complete: 'bad',
	retention: 'bad',
};

/** Calls that open and close soon, and what rounds wait for. */
export async function exchangeRows(ctx: OfficeContext): Promise<(DueItem & { due: string })[]> {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('exchanges')]);
	const rows = await roundsDue(ctx, locale);
	return rows.map(({ id, kind, label, programme, due, undecided }) => ({
		id: `${kind} ${id}`,
		due,
		label: t(`due.${kind}`, { programme, label }),
		href: `/${locale}/office/exchanges/rounds/${id}`,
		badge: <Badge tone={tones[kind]}>{formatDay(due, locale, 'short')}</Badge>,
		meta: kind === 'undecided' ? t('due.undecidedMeta', { count: undecided }) : undefined,
	}));
}
