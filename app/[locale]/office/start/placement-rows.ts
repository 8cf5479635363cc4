import { getLocale, getTranslations } from 'next-intl/server';
import type { OfficeContext } from '@/lib/context';
import { placesToFill, reviewsOwed, staysToComplete } from '@/lib/exchanges/placements/placement-due';
import { participantName } from '@/lib/exchanges/placements/placement-queries';
import { leadsOf } from '@/lib/partnerships/partnership-lead-sql';
import type { Due } from '@/lib/start/start-page';

/** Applications that the reader still has to judge, stays that are over, and places that somebody waits for. */
export async function placementRows(ctx: OfficeContext): Promise<Due[]> {
	const [locale, t, words] = await Promise.all([
		getLocale(),
		getTranslations('start.what'),
		getTranslations('placements'),
	]);
	const [owed, over, free] = await Promise.all([
		reviewsOwed(ctx, locale),
		staysToComplete(ctx, locale),
		placesToFill(ctx, locale),
	]);
	const leads = await leadsOf(
		ctx,
		'round',
		[...over, ...free].map(({ roundId }) => roundId),
	);
	const exchanges = `/${locale}/office/exchanges`;
	const of = (roundId: string) => leads.get(roundId) ?? [];
	return [
		...owed.map(
			({ roundId, label, programme, closesOn, count }): Due => ({
				id: `review ${roundId}`,
				kind: 'exchange',
				what: t('review', { count }),
				where: [programme, label].join(', '),
				href: `${exchanges}/placements/ranking/${roundId}`,
				due: closesOn,
				owners: [ctx.user],
			}),
		),
		...over.map(
			(stay): Due => ({
				id: `stay ${stay.id}`,
				kind: 'exchange',
				what: t('completeStay'),
				where: [participantName(stay) || words('anonymous'), stay.programme, stay.label].join(', '),
				href: `${exchanges}/placements/${stay.id}`,
				due: stay.endsOn,
				owners: of(stay.roundId),
			}),
		),
		...free.map(
			({ roundId, label, programme, startsOn, ...counts }): Due => ({
				id: `free ${roundId}`,
				kind: 'exchange',
				what: t('moveUp', counts),
				where: [programme, label].join(', '),
				href: `${exchanges}/rounds/${roundId}`,
				due: startsOn,
				owners: of(roundId),
			}),
		),
	];
}
