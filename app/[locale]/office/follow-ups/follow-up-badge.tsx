import { useLocale, useTranslations } from 'next-intl';
import { type Look, Status } from '@/components/ui/status';
import { type Day, daysBetween, formatDay } from '@/lib/dates';
import { type FollowUpState, followUpState } from '@/lib/follow-ups/follow-up';

const looks: Record<FollowUpState, Look> = {
	overdue: { tone: 'bad', dot: 'full' },
	due: { tone: 'warn', dot: 'ring' },
	open: { tone: 'neutral', dot: 'ring' },
	done: { tone: 'ok', dot: 'full' },
};

export function FollowUpStatus({ state }: { state: FollowUpState }) {
	const t = useTranslations('followUps.state');
	return <Status {...looks[state]}>{t(state)}</Status>;
}

type Props = { followUp: { dueOn: Day | null; doneOn: Day | null }; today: Day };

/** The state with its days, where no column of its own says them. */
export function FollowUpBadge({ followUp, today }: Props) {
	const t = useTranslations('followUps.stateDetail');
	const locale = useLocale();
	const state = followUpState(followUp, today);
	const { dueOn, doneOn } = followUp;
	const words = () => {
		if (doneOn) return t('done', { day: formatDay(doneOn, locale, 'short') });
		if (!dueOn) return t('open');
		if (dueOn < today) return t('overdue', { days: daysBetween(dueOn, today) });
		return dueOn === today ? t('today') : t('due', { day: formatDay(dueOn, locale, 'short') });
	};
	return <Status {...looks[state]}>{words()}</Status>;
}
