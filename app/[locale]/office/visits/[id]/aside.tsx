import { getLocale, getTranslations } from 'next-intl/server';
import { type DueItem, DueList } from '@/components/due-list';
import { MissingList } from '@/components/missing-list';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { officeContext } from '@/lib/context';
import { type Day, formatDay } from '@/lib/dates';
import type { FollowUp } from '@/lib/follow-ups/follow-up-queries';
import { recordHistory } from '@/lib/history/history-queries';
import type { VisitState } from '@/lib/visits/visit';
import type { Visit } from '@/lib/visits/visit-queries';
import { FollowUpBadge } from '../../follow-ups/follow-up-badge';
import { HistoryList } from '../../record-changes';
import { missingToPublish } from './missing-to-publish';

type Props = { visit: Visit; state: VisitState; promised: FollowUp[]; today: Day };

/** The whole act stands in the history. */
const fewLines = 3;

const expected: Partial<Record<VisitState, 'debrief' | 'confirm' | 'days'>> = {
	debrief_due: 'debrief',
	planned: 'confirm',
	postponed: 'days',
};

/** What the visit waits for, who leads it, and what was changed last. */
export async function Aside({ visit, state, promised, today }: Props) {
	const [ctx, locale, t] = await Promise.all([officeContext(), getLocale(), getTranslations('visits.aside')]);
	const { groups } = await recordHistory(ctx, 'visits', visit.id, { limit: 1 });
	const latest = groups.map((group) => ({ ...group, rows: group.rows.slice(0, fewLines) }));
	const step = expected[state];
	const due: DueItem[] = [
		...(step
			? [
					{
						id: step,
						label: t(step),
						href: step === 'debrief' ? '?tab=result' : undefined,
						badge: step !== 'days' && (
							<Badge tone={step === 'debrief' ? 'bad' : 'info'}>
								{formatDay(step === 'debrief' ? visit.endsOn : visit.startsOn, locale, 'short')}
							</Badge>
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
	const { head } = visit;
	return (
		<>
			{due.length > 0 && (
				<Card title={t('due')} flush>
					<DueList items={due} empty="" />
				</Card>
			)}
			<MissingList
				step="publish"
				items={missingToPublish(ctx, visit, `/${locale}/office/visits/${visit.id}`)}
			/>
			<Card title={t('head')}>
				{head ? (
					<>
						<p>
							<strong>
								{head.personId ? (
									<Link href={`/${locale}/office/people/${head.personId}`}>{head.name}</Link>
								) : (
									head.name
								)}
							</strong>
						</p>
						<p className="muted">{[head.office, head.organisation].filter(Boolean).join(', ')}</p>
					</>
				) : (
					<p className="muted">{t('noHead')}</p>
				)}
			</Card>
			<Card title={t('changed')}>
				<HistoryList page={{ groups: latest, next: null }} />
			</Card>
		</>
	);
}
