import { getLocale, getTranslations } from 'next-intl/server';
import { type DueItem, DueList } from '@/components/list/due-list';
import { Card } from '@/components/ui/card';
import { Status } from '@/components/ui/status';
import { officeContext } from '@/lib/context';
import { type Day, formatDay } from '@/lib/dates';
import type { FollowUp } from '@/lib/follow-ups/follow-up-queries';
import type { VisitState } from '@/lib/visits/visit';
import type { Visit } from '@/lib/visits/visit-queries';
import { FollowUpBadge } from '../../follow-ups/follow-up-badge';
import { MissingList } from '../../missing-list';
import { missingToPublish } from './missing-to-publish';

type Props = { visit: Visit; state: VisitState; promised: FollowUp[]; today: Day };

const expected: Partial<Record<VisitState, 'debrief' | 'confirm' | 'days'>> = {
	debrief_due: 'debrief',
	planned: 'confirm',
	postponed: 'days',
};

/** What the visit waits for, and what is missing before it can be published. */
export async function Aside({ visit, state, promised, today }: Props) {
	const [ctx, locale, t] = await Promise.all([officeContext(), getLocale(), getTranslations('visits.aside')]);
	const step = expected[state];
	const due: DueItem[] = [
		...(step
			? [
					{
						id: step,
						label: t(step),
						href: step === 'debrief' ? '?tab=result' : undefined,
						badge: step !== 'days' && (
							<Status tone={step === 'debrief' ? 'bad' : 'info'} dot={step === 'debrief' ? 'full' : 'ring'}>
								{formatDay(step === 'debrief' ? visit.endsOn : visit.startsOn, locale, 'short')}
							</Status>
						),
					},
				]
			: []),
		...promised.map((followUp) => ({
			id: followUp.id,
			label: followUp.text,
			href: '?tab=result',
			badge: <FollowUpBadge followUp={followUp} today={today} />,
		})),
	];
	return (
		<>
			<Card title={t('due')} flush>
				<DueList items={due} empty={t('nothing')} />
			</Card>
			<MissingList
				step="publish"
				items={missingToPublish(ctx, visit, `/${locale}/office/visits/${visit.id}`)}
			/>
		</>
	);
}
