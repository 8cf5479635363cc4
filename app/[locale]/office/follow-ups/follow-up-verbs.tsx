'use client';

import { useTranslations } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import { TextAreaField } from '@/components/form/form-fields';
import { VerbDialog } from '@/components/form/verb-dialog';
import { Menu, MenuItem } from '@/components/ui/menu';
import type { FollowUpOffers } from '@/lib/follow-ups/follow-up-offers';
import type { FollowUp } from '@/lib/follow-ups/follow-up-queries';
import { completeFollowUpAction, removeFollowUpAction, reopenFollowUpAction } from './actions';

export type Offered = FollowUp & { offers: FollowUpOffers };

export function FollowUpVerbs({ followUp, onEdit }: { followUp: Offered; onEdit: () => void }) {
	const t = useTranslations('followUps');
	const { offers } = followUp;
	const input = { id: followUp.id, version: followUp.version };
	if (!Object.values(offers).some(Boolean)) return null;
	return (
		<div className="line-verbs">
			{offers.reopen && (
				<ActionButton
					small
					action={reopenFollowUpAction}
					input={input}
					label={t('reopen')}
					done={t('reopened')}
				/>
			)}
			{offers.complete && (
				<VerbDialog
					small
					label={t('complete')}
					submitLabel={t('completeVerb')}
					title={t('completeTitle')}
					body={t('completeBody', { text: followUp.text })}
					done={t('completed')}
					action={completeFollowUpAction}
					schema={() => import('@/lib/follow-ups/follow-up-input').then((file) => file.completeInput)}
					values={{ ...input, outcome: followUp.outcome ?? '' }}
					loaded={{ outcome: followUp.outcome ?? '' }}
				>
					<TextAreaField name="outcome" label={t('fields.outcome')} rows={3} maxLength={2000} />
				</VerbDialog>
			)}
			{(offers.edit || offers.remove) && (
				<Menu of={followUp.text}>
					{offers.edit && <MenuItem onClick={onEdit}>{t('edit')}</MenuItem>}
					{offers.remove && (
						<ActionButton
							menuItem
							action={removeFollowUpAction}
							input={input}
							label={t('remove')}
							done={t('removed')}
							confirm={{ title: t('removeTitle'), body: followUp.text, label: t('remove'), danger: true }}
						/>
					)}
				</Menu>
			)}
		</div>
	);
}
