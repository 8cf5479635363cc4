'use client';

import { useLocale, useTranslations } from 'next-intl';
import { DateField, TextAreaField } from '@/components/form/form-fields';
import { VerbDialog } from '@/components/form/verb-dialog';
import { type Day, formatDay } from '@/lib/dates';
import { cancelRoundAction, extendRoundAction } from '../../actions';

export type VerbRound = {
	id: string;
	version: number;
	label: string;
	programmeId: string;
	opensOn: Day | null;
	closesOn: Day | null;
};

export function ExtendVerb({ round, verb }: { round: VerbRound; verb: 'extend' | 'reopenRound' }) {
	const t = useTranslations('exchanges.verbs');
	const locale = useLocale();
	const closes = round.closesOn ? formatDay(round.closesOn, locale) : '–';
	return (
		<VerbDialog
			menuItem
			label={t(`${verb}.label`)}
			title={t(`${verb}.title`)}
			body={t(`${verb}.body`, { closes })}
			done={t(`${verb}.done`)}
			action={extendRoundAction}
			schema={() => import('@/lib/exchanges/rounds/round-input').then((input) => input.extendRoundInput)}
			values={{ id: round.id, version: round.version, closesOn: '' }}
		>
			<DateField name="closesOn" label={t('closesOn')} required openAt={round.closesOn ?? undefined} />
		</VerbDialog>
	);
}

export function CancelVerb({ round }: { round: VerbRound }) {
	const t = useTranslations('exchanges.verbs');
	const common = useTranslations('common');
	return (
		<VerbDialog
			menuItem
			label={t('cancel.label')}
			title={t('cancel.title')}
			body={t('cancel.body')}
			done={t('cancel.done')}
			wayOut={common('back')}
			action={cancelRoundAction}
			schema={() => import('@/lib/exchanges/rounds/round-input').then((input) => input.cancelRoundInput)}
			values={{ id: round.id, version: round.version, reason: '' }}
		>
			<TextAreaField name="reason" label={t('reason')} required rows={2} maxLength={1000} />
		</VerbDialog>
	);
}
