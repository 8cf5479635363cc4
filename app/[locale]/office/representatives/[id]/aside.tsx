import { useLocale, useTranslations } from 'next-intl';
import { type DueItem, DueList } from '@/components/list/due-list';
import { Card } from '@/components/ui/card';
import { Status } from '@/components/ui/status';
import { type Day, daysBetween, formatDay, formatDayRange } from '@/lib/dates';
import type { AbsenceRow } from '@/lib/representatives/absence-queries';
import {
	endingGrade,
	gapAhead,
	isClosed,
	overlapAhead,
	postState,
	standIn,
} from '@/lib/representatives/representative';
import type { Post, TermRow } from '@/lib/representatives/representative-queries';
import { PostBadge } from '../post-badge';

type Props = { post: Post; terms: TermRow[]; absences: AbsenceRow[]; today: Day };

/** What the post waits for. */
export function Aside({ post, terms, absences, today }: Props) {
	const t = useTranslations('representatives');
	const locale = useLocale();
	const state = postState(terms, post.closedOn, today);
	const gap = gapAhead(terms, today);
	const pair = overlapAhead(terms, today);
	const due: DueItem[] = isClosed(post.closedOn, today)
		? []
		: [
				...(state === 'vacant' || state === 'designated'
					? [
							{
								id: 'vacant',
								label: t('due.vacantShort'),
								badge: <PostBadge state={state} />,
							},
						]
					: []),
				...terms.flatMap((term) => {
					const grade = endingGrade(term, today);
					if (!grade || !term.to) return [];
					return [
						{
							id: term.id,
							label: t('due.ending', { name: term.name }),
							badge: (
								<Status tone={grade === 90 ? 'warn' : 'bad'} dot="full">
									{t('due.days', { days: daysBetween(today, term.to) })}
								</Status>
							),
							meta: formatDay(term.to, locale),
						},
					];
				}),
				...(gap
					? [{ id: 'gap', label: t('due.gapShort'), meta: formatDayRange(gap.from, gap.to, locale) }]
					: []),
				...(pair
					? [
							{
								id: 'overlap',
								label: t('due.overlapShort'),
								meta: pair.map(({ name }) => name).join(', '),
							},
						]
					: []),
				...absences
					.filter((absence) => absence.to >= today && !standIn(absence, terms))
					.map((absence) => ({
						id: absence.id,
						label: t('due.absence', { name: absence.name }),
						meta: formatDayRange(absence.from, absence.to, locale),
					})),
			];
	return (
		<Card title={t('aside.due')} flush>
			<DueList items={due} empty={t('aside.nothingDue')} />
		</Card>
	);
}
