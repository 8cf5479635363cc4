'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Choice, DateField, TextAreaField } from '@/components/form/form-fields';
import { VerbDialog } from '@/components/form/verb-dialog';
import { type AgreementKind, usualLedger } from '@/lib/agreements/agreement';
import type { SigningSide } from '@/lib/agreements/agreement-side-queries';
import { accedeToAgreementAction, signAgreementAction, terminateAgreementAction } from '../actions';
import { LedgerField, SigningFields } from '../agreement-signing';
import { SignatoryFields } from '../signatory-fields';

export type VerbAgreement = {
	id: string;
	version: number;
	title: string;
	kind: AgreementKind;
	renews: boolean;
	partnershipIds: string[];
	signedAt: string;
	visit: Choice | null;
	/** Of its partnerships. */
	sides: SigningSide[];
};

type Props = { agreement: VerbAgreement; menuItem?: boolean };

export function SignVerb({ agreement, menuItem }: Props) {
	const t = useTranslations('agreements.verbs.sign');
	const { id, version, visit, signedAt } = agreement;
	return (
		<VerbDialog
			label={t('label')}
			title={t('title')}
			body={t('body')}
			submitLabel={t('submit')}
			done={t('done')}
			action={signAgreementAction}
			schema={() => import('@/lib/agreements/agreement-input').then((input) => input.signInput)}
			values={{
				...{ id, version, signedOn: '', signedAt, visitId: visit?.id ?? '' },
				ledger: usualLedger(agreement),
			}}
			loaded={{ signedOn: '', signedAt, visitId: visit?.id ?? '' }}
			look="primary"
			menuItem={menuItem}
		>
			<SigningFields visit={visit} required partnershipIds={agreement.partnershipIds} />
			<LedgerField sides={agreement.sides} partnershipIds={agreement.partnershipIds} />
		</VerbDialog>
	);
}

export function TerminateVerb({ agreement, menuItem }: Props) {
	const t = useTranslations('agreements.verbs.terminate');
	return (
		<VerbDialog
			label={t('label')}
			title={t('title')}
			body={t('body')}
			done={t('done')}
			action={terminateAgreementAction}
			schema={() => import('@/lib/agreements/agreement-input').then((input) => input.terminateInput)}
			values={{ id: agreement.id, version: agreement.version, terminatedOn: '', reason: '' }}
			menuItem={menuItem}
		>
			<DateField name="terminatedOn" label={t('on')} required />
			<TextAreaField name="reason" label={t('reason')} required rows={2} maxLength={1000} />
		</VerbDialog>
	);
}

export function AccedeVerb({ agreement, menuItem }: Props) {
	const t = useTranslations('agreements.verbs.accede');
	const [chosen, setChosen] = useState<Choice[]>([]);
	const nobody = { party: '', personId: '', nameThen: '', officeThen: '', signedOn: '' };
	return (
		<VerbDialog
			label={t('label')}
			title={t('title')}
			body={t('body')}
			submitLabel={t('submit')}
			done={t('done')}
			action={accedeToAgreementAction}
			schema={() => import('@/lib/agreements/agreement-input').then((input) => input.accedeInput)}
			values={{ id: agreement.id, version: agreement.version, ...nobody }}
			menuItem={menuItem}
		>
			<SignatoryFields
				at=""
				chosen={chosen}
				know={(choice) => choice && setChosen((before) => [...before, choice])}
				joining
			/>
		</VerbDialog>
	);
}
