'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionButton } from '@/components/form/action-button';
import { Menu } from '@/components/ui/menu';
import { type Day, formatDay } from '@/lib/dates';
import type { RoundOffers } from '@/lib/exchanges/rounds/round-offers';
import {
	closeRoundAction,
	completeRoundAction,
	discardRoundAction,
	enterRoundAction,
	releaseRoundAction,
	withdrawRoundAction,
} from '../../actions';
import { CancelVerb, ExtendVerb, type VerbRound } from './round-verb-forms';

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
