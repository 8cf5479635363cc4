import { getLocale, getTranslations } from 'next-intl/server';
import type { DueItem } from '@/components/due-list';
import { Badge } from '@/components/ui/badge';
import type { OfficeContext } from '@/lib/context';
import { daysBetween, formatDay } from '@/lib/dates';
import { followUpPath } from '@/lib/follow-ups/follow-up';
import { followUpsDue } from '@/lib/follow-ups/follow-up-queries';
import { inLocale } from '@/lib/localised-text';
import { suspensionsDue } from '@/lib/partnerships/ledger-queries';
import { debriefsDue } from '@/lib/visits/visit-queries';
import { FollowUpBadge } from '../follow-ups/follow-up-badge';
import { agreementRows } from './agreement-rows';
import { exchangeRows } from './exchange-rows';
import { retentionRows } from './people-rows';
import { placementRows } from './placement-rows';
import { representativeRows } from './representative-rows';

type Dated = DueItem & { due: string };

const reviewSoon = 30;

/**
 * Reports, promises and reviews that wait, the most overdue first, and how many: of what there can be very many, a few
 * are shown and the way to all.
 */
export async function dueRows(ctx: OfficeContext): Promise<{ items: DueItem[]; total: number }> {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('start')]);
	const office = `/${locale}/office`;
	const [visits, promises, reviews, posts, rounds, agreements, people, placements] = await Promise.all([
		debriefsDue(ctx, locale),
		followUpsDue(ctx, locale),
		suspensionsDue(ctx, reviewSoon),
		representativeRows(ctx),
		exchangeRows(ctx),
		agreementRows(ctx),
		retentionRows(ctx),
		placementRows(ctx),
	]);
	const rows: Dated[] = [
		...people,
		...rounds,
		...placements,
		...visits.rows.map((visit) => ({
			id: visit.id,
			due: visit.endsOn,
			strong: true,
			label: t('debrief', { title: visit.title }),
			href: `${office}/visits/${visit.id}?tab=result`,
			badge: <Badge tone="bad">{t('daysOverdue', { days: daysBetween(visit.endsOn, ctx.today) })}</Badge>,
			meta: [
				visit.partnerships.map(({ label }) => label).join(', '),
				t('endedOn', { day: formatDay(visit.endsOn, locale) }),
			]
				.filter(Boolean)
				.join(' · '),
		})),
		...promises.rows.map((promise) => ({
			id: promise.id,
			due: promise.dueOn ?? '',
			label: promise.text,
			href: `${office}${followUpPath(promise)}`,
			badge: <FollowUpBadge followUp={promise} today={ctx.today} />,
			meta: [
				promise.visit || promise.agreement || promise.partnership,
				t(`owner.${promise.owner}`),
				promise.responsible,
			]
				.filter(Boolean)
				.join(' · '),
		})),
		...reviews.map((review) => ({
			id: `review-${review.partnershipId}`,
			due: review.reviewOn ?? '',
			label: t('review', { name: inLocale(review.label, locale) }),
			href: `${office}/partnerships/${review.partnershipId}`,
			badge: (
				<Badge tone={(review.reviewOn ?? '') < ctx.today ? 'bad' : 'warn'}>
					{formatDay(review.reviewOn ?? ctx.today, locale, 'short')}
				</Badge>
			),
		})),
		...posts,
		...agreements,
	];
	const beyond = visits.total - visits.rows.length + promises.total - promises.rows.length;
	const more: DueItem[] = [
		...(visits.total > visits.rows.length
			? [
					{
						id: 'more-debriefs',
						label: t('moreDebriefs', { count: visits.total }),
						href: `${office}/visits?state=debrief_due`,
					},
				]
			: []),
		...(promises.total > promises.rows.length
			? [
					{
						id: 'more-follow-ups',
						label: t('moreFollowUps', { count: promises.total }),
						href: `${office}/follow-ups?state=pending`,
					},
				]
			: []),
	];
	const sorted = rows.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
	return { items: [...sorted, ...more], total: rows.length + beyond };
}
