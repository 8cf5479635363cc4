'use client';

import { useTranslations } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import { DateField } from '@/components/form/form-fields';
import { VerbDialog } from '@/components/form/verb-dialog';
import { leaveAgreementAction, stayInAgreementAction } from '../actions';

type Props = {
	agreement: { id: string; version: number };
	signatoryId: string;
	name: string;
	offers: { leave: boolean; stay: boolean };
};

/** A party leaves while the others stay, or stays after all. */
export function PartyVerbs({ agreement: { id, version }, signatoryId, name, offers }: Props) {
	const t = useTranslations('agreements.verbs');
	const input = { id, version, signatoryId };
	return (
		<>
			{offers.leave && (
				<VerbDialog
					small
					label={t('leave.label')}
					title={t('leave.title', { name })}
					body={t('leave.body')}
					submitLabel={t('leave.submit')}
					done={t('leave.done')}
					action={leaveAgreementAction}
					schema={() => import('@/lib/agreements/agreement-input').then((file) => file.leaveInput)}
					values={{ ...input, leftOn: '' }}
				>
					<DateField name="leftOn" label={t('leave.on')} required />
				</VerbDialog>
			)}
			{offers.stay && (
				<ActionButton
					small
					label={t('stay.label')}
					action={stayInAgreementAction}
					input={input}
					confirm={{ title: t('stay.title', { name }), body: t('stay.body'), label: t('stay.label') }}
					done={t('stay.done')}
				/>
			)}
		</>
	);
}
