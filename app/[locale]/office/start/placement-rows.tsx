import { getLocale, getTranslations } from 'next-intl/server';
import type { DueItem } from '@/components/due-list';
import { Badge } from '@/components/ui/badge';
import type { OfficeContext } from '@/lib/context';
import { formatDay } from '@/lib/dates';
import { placesToFill, reviewsOwed, staysToComplete } from '@/lib/exchanges/placement-due';
import { participantName } from '@/lib/exchanges/placement-queries';

/** Applications that the reader still has to judge, stays that are over, and places that somebody waits for. */
export async function placementRows(ctx: OfficeContext): Promise<(DueItem & { due: string })[]> {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('placements')]);
	const [owed, over, free] = await Promise.all([
		reviewsOwed(ctx, locale),
		staysToComplete(ctx, locale),
		placesToFill(ctx, locale),
	]);
	const exchanges = `/${locale}/office/exchanges`;
	const day = (value: string | null, tone: 'bad' | 'warn') =>
		value && <Badge tone={tone}>{formatDay(value, locale, 'short')}</Badge>;
	return [
		...owed.map(({ roundId, label, programme, closesOn, count }) => ({
			id: `review ${roundId}`,
			due: closesOn ?? ctx.today,
			label: t('due.review', { count, programme, label }),
			href: `${exchanges}/placements/ranking/${roundId}`,
			badge: day(closesOn, 'warn'),
		})),
		...over.map((stay) => ({
			id: `stay ${stay.id}`,
			due: stay.endsOn ?? ctx.today,
			label: t('due.complete', { name: participantName(stay) || t('anonymous') }),
			href: `${exchanges}/placements/${stay.id}`,
			badge: day(stay.endsOn, 'bad'),
			meta: [stay.programme, stay.label].join(', '),
		})),
		...free.map(({ roundId, label, programme, startsOn, ...counts }) => ({
			id: `free ${roundId}`,
			due: startsOn ?? ctx.today,
			label: t('due.moveUp', { programme, label }),
			href: `${exchanges}/rounds/${roundId}`,
			badge: day(startsOn, 'warn'),
			meta: t('due.moveUpMeta', counts),
		})),
	];
}
