import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type DueItem, DueList } from '@/components/list/due-list';
import { Card } from '@/components/ui/card';
import { Status } from '@/components/ui/status';
import { type Day, formatDay } from '@/lib/dates';
import type { FollowUp } from '@/lib/follow-ups/follow-up-queries';
import { isInForce, type PartnershipStanding } from '@/lib/partnerships/partnership';
import type { Partnership } from '@/lib/partnerships/partnership-queries';
import { FollowUpBadge } from '../../follow-ups/follow-up-badge';
import { Represented } from './represented';

type Props = {
	children?: ReactNode;
	partnership: Partnership;
	standing: PartnershipStanding;
	promised: FollowUp[];
	today: Day;
};

/** What is due, what is missing before it can be published, and who represents it. */
export async function Aside({ partnership, standing, promised, today, children }: Props) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('partnerships')]);
	const reviews = [standing.suspension, standing.partialSuspension].flatMap((suspension) =>
		suspension?.reviewOn ? [suspension.reviewOn] : [],
	);
	const due: DueItem[] = [
		...reviews.map((day) => ({
			id: day,
			label: t('aside.review'),
			badge: (
				<Status tone={day <= today ? 'bad' : 'warn'} dot={day <= today ? 'full' : 'ring'}>
					{formatDay(day, locale, 'short')}
				</Status>
			),
		})),
		...promised.slice(0, 5).map((followUp) => ({
			id: followUp.id,
			label: followUp.text,
			href: '?tab=overview#follow-ups',
			badge: <FollowUpBadge followUp={followUp} today={today} />,
		})),
	];
	return (
		<>
			<Card title={t('aside.due')} flush>
				<DueList items={due} empty={t('aside.nothingDue')} />
			</Card>
			{children}
			<Represented partnershipId={partnership.id} inForce={isInForce(standing.status)} />
		</>
	);
}
