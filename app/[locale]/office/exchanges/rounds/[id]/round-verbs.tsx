'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionButton } from '@/components/form/action-button';
import { DateField, TextAreaField } from '@/components/form/form-fields';
import { VerbDialog } from '@/components/form/verb-dialog';
import { Menu } from '@/components/ui/menu';
import { type Day, formatDay } from '@/lib/dates';
import type { RoundOffers } from '@/lib/exchanges/rounds/round-offers';
import {
	cancelRoundAction,
	closeRoundAction,
	completeRoundAction,
	discardRoundAction,
	enterRoundAction,
	extendRoundAction,
	releaseRoundAction,
	withdrawRoundAction,
} from '../../actions';

type VerbRound = {
	id: string;
	version: number;
	label: string;
	programmeId: string;
	opensOn: Day | null;
	closesOn: Day | null;
};

type Props = { round: VerbRound; possible: RoundOffers; children: ReactNode };

const actions = {
	release: releaseRoundAction,
	enter: enterRoundAction,
	withdraw: withdrawRoundAction,
	close: closeRoundAction,
	complete: completeRoundAction,
};

/** The one step that comes next, and behind it everything else that is possible now. */
export function RoundVerbs({ round, possible, children }: Props) {
	const t = useTranslations('exchanges.verbs');
	const router = useRouter();
	const locale = useLocale();
	const { id, version } = round;
	const day = (given: Day | null) => (given ? formatDay(given, locale) : '–');
	const next = (['release', 'enter', 'complete'] as const).find((verb) => possible[verb]);
	const button = (verb: keyof typeof actions, menuItem: boolean) => (
		<ActionButton
			look="primary"
			menuItem={menuItem}
			label={t(`${verb}.label`)}
			action={actions[verb]}
			input={{ id, version }}
			confirm={{
				title: t(`${verb}.title`),
				body: t(`${verb}.body`, { opens: day(round.opensOn), closes: day(round.closesOn) }),
				label: t(`${verb}.label`),
			}}
			done={t(`${verb}.done`)}
		/>
	);
	const later = possible.extend || possible.reopen;
	return (
		<>
			{next && button(next, false)}
			{children}
			{(later || possible.close || possible.withdraw || possible.cancel || possible.discard) && (
				<Menu>
					{later && <ExtendVerb round={round} verb={possible.extend ? 'extend' : 'reopenRound'} />}
					{possible.close && button('close', true)}
					{possible.withdraw && button('withdraw', true)}
					{possible.cancel && <CancelVerb round={round} />}
					{possible.discard && (
						<ActionButton
							menuItem
							label={t('discard.label')}
							action={discardRoundAction}
							input={{ id, version }}
							confirm={{
								title: t('discard.title', { name: round.label }),
								body: t('discard.body'),
								label: t('discard.label'),
								danger: true,
							}}
							done={t('discard.done')}
							onDone={() => router.push(`/${locale}/office/exchanges/${round.programmeId}`)}
						/>
					)}
				</Menu>
			)}
		</>
	);
}

function ExtendVerb({ round, verb }: { round: VerbRound; verb: 'extend' | 'reopenRound' }) {
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

function CancelVerb({ round }: { round: VerbRound }) {
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
