import { getLocale, getTranslations } from 'next-intl/server';
import type { DueItem } from '@/components/list/due-list';
import { Status } from '@/components/ui/status';
import { type Day, daysBetween, formatDay } from '@/lib/dates';
import { type RoundDays, roundState } from '@/lib/exchanges/rounds/round';
import type { Fill } from '@/lib/exchanges/rounds/round-fill';

type Round = RoundDays & { retainUntil: Day | null; anonymisedAt: Date | null };

/** What a round waits for, next things first. */
export async function roundDue(round: Round, fill: Fill[], today: Day): Promise<DueItem[]> {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('exchanges.aside')]);
	const state = roundState(round, today);
	const undecided = fill.reduce((sum, each) => sum + each.applied, 0);
	const due: DueItem[] = [];
	const badge = (day: Day, tone: 'info' | 'warn' | 'bad') => (
		<Status tone={tone} dot={tone === 'bad' ? 'full' : 'ring'}>
			{formatDay(day, locale, 'short')}
		</Status>
	);
	if (state === 'announced' && round.opensOn)
		due.push({
			id: 'opens',
			label: t('opensIn', { days: daysBetween(today, round.opensOn) }),
			badge: badge(round.opensOn, 'info'),
		});
	if (state === 'open' && round.closesOn)
		due.push({
			id: 'closes',
			label: t('closesIn', { days: daysBetween(today, round.closesOn) }),
			badge: badge(round.closesOn, daysBetween(today, round.closesOn) <= 14 ? 'warn' : 'info'),
		});
	if (undecided > 0 && ['closed', 'running', 'completion_due'].includes(state))
		due.push({ id: 'undecided', label: t('undecided', { count: undecided }), strong: true });
	if (state === 'completion_due' && round.endsOn)
		due.push({ id: 'complete', label: t('complete'), badge: badge(round.endsOn, 'bad') });
	if (round.retainUntil && round.retainUntil < today && !round.anonymisedAt)
		due.push({ id: 'anonymise', label: t('anonymise'), badge: badge(round.retainUntil, 'bad') });
	return due;
}
