import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type DueItem, DueList } from '@/components/list/due-list';
import { Card } from '@/components/ui/card';
import { Status } from '@/components/ui/status';
import type { AgreementStanding } from '@/lib/agreements/agreement';
import type { LinkedAgreement } from '@/lib/agreements/agreement-link-queries';
import { addDays, type Day, formatDay } from '@/lib/dates';
import type { FollowUp } from '@/lib/follow-ups/follow-up-queries';
import { FollowUpBadge } from '../../follow-ups/follow-up-badge';
import { AgreementChain } from '../agreement-chain';

type Props = {
	children?: ReactNode;
	id: string;
	standing: AgreementStanding;
	renews: boolean;
	chain: LinkedAgreement[];
	promised: FollowUp[];
	today: Day;
};

const near = 90;

/** What has to be decided, what was promised, and where in its chain the agreement stands. */
export function Aside({ id, standing, renews, chain, promised, today, children }: Props) {
	const t = useTranslations('agreements.aside');
	const locale = useLocale();
	const { notice, termEnd } = standing;
	const soon = addDays(today, near);
	const day = (on: Day) => (
		<Status tone={on <= soon ? 'warn' : 'neutral'} dot="ring">
			{formatDay(on, locale, 'short')}
		</Status>
	);
	const due: DueItem[] = [
		...(notice
			? [
					{
						id: 'notice',
						label: t('noticeBy', { end: formatDay(notice.end, locale, 'short') }),
						badge: day(notice.noticeBy),
					},
				]
			: []),
		...(termEnd && !renews ? [{ id: 'end', label: t('ends'), badge: day(termEnd) }] : []),
		...promised.slice(0, 5).map((followUp) => ({
			id: followUp.id,
			label: followUp.text,
			href: '?tab=commitments',
			badge: <FollowUpBadge followUp={followUp} today={today} />,
		})),
	];
	return (
		<>
			<Card title={t('due')} flush>
				<DueList items={due} empty={t('nothing')} />
			</Card>
			{children}
			{chain.length > 1 && (
				<Card title={t('chain')}>
					<AgreementChain chain={chain} current={id} />
				</Card>
			)}
		</>
	);
}
