'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { choicesFrom } from '@/components/fields/choices';
import { optionsOf } from '@/components/fields/options';
import { FormSection, RecordForm, useAddOrReviseForm } from '@/components/form/form';
import type { Action } from '@/components/form/form-answer';
import {
	CheckboxField,
	type Choice,
	ComboboxField,
	DateField,
	LocalisedTextField,
	PartialDateField,
	RadioField,
	TextAreaField,
	TextField,
} from '@/components/form/form-fields';
import { Alert } from '@/components/ui/alert';
import {
	baseTypes,
	canNameAgreement,
	datedTypes,
	reasonedTypes,
	scopedTypes,
} from '@/lib/partnerships/ledger';
import type { LedgerEdit, NewLedgerEntry } from '@/lib/partnerships/ledger-input';
import { type LedgerEntryType, ledgerScopes } from '@/lib/partnerships/partnership';
import {
	endPartnershipAction,
	foundPartnershipAction,
	proposePartnershipAction,
	recordLedgerEntryAction,
	renewPartnershipAction,
	resumePartnershipAction,
	reviseLedgerEntryAction,
	suspendPartnershipAction,
} from './actions';

const input = () => import('@/lib/partnerships/ledger-input');

/** Each type is entered by its verb. */
const enter: Action<NewLedgerEntry, { id: string }> = ({ input: { type, ...entry }, ...call }) => {
	switch (type) {
		case 'proposed':
			return proposePartnershipAction({ ...call, input: { ...entry, type } });
		case 'founded':
			return foundPartnershipAction({ ...call, input: { ...entry, type } });
		case 'renewed':
			return renewPartnershipAction({ ...call, input: { ...entry, type } });
		case 'suspended':
			return suspendPartnershipAction({ ...call, input: { ...entry, type } });
		case 'resumed':
			return resumePartnershipAction({ ...call, input: { ...entry, type } });
		case 'ended':
			return endPartnershipAction({ ...call, input: { ...entry, type } });
		default:
			return recordLedgerEntryAction({ ...call, input: { ...entry, type } });
	}
};

type Props = {
	partnershipId: string;
	values: NewLedgerEntry | LedgerEdit;
	visit?: Choice | null;
	agreement?: Choice | null;
	/** The agreement that the line names has a visit of its own. */
	visitOfAgreement?: boolean;
	/** The world reads the ledger. */
	published: boolean;
};

export function LedgerForm({ partnershipId, values, visit, agreement, visitOfAgreement, published }: Props) {
	const t = useTranslations('partnerships.ledgerEntry');
	const router = useRouter();
	const record = `/${useLocale()}/office/partnerships/${partnershipId}`;
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.ledgerEntryInput), action: enter },
		revise: { schema: () => input().then((file) => file.ledgerEditInput), action: reviseLedgerEntryAction },
	});
	const agreementId = form.watch('agreementId');
	const visitBound = visitOfAgreement === true && agreementId === values.agreementId;
	const takeDate = (choice: (Choice & { on?: string }) | null) => {
		if (choice?.on) form.setValue('on', choice.on, { shouldDirty: true });
	};
	return (
		<RecordForm form={form} onSaved={() => router.push(`${record}?tab=overview#ledger`)} cancelHref={record}>
			{published && <Alert title={t('publicTitle')}>{t('publicBody')}</Alert>}
			<WhenFields type={values.type} bound={agreementId !== ''} />
			<FormSection title={t('grounds')}>
				<TextField name="legalBasis" label={t('fields.legalBasis')} maxLength={500} />
				{canNameAgreement(values.type) && (
					<ComboboxField
						name="agreementId"
						label={t('fields.agreementId')}
						hint={t('hints.agreementId')}
						search={choicesFrom('partnership-agreements', { partnershipId })}
						selected={agreement}
						onChosen={takeDate}
					/>
				)}
				<ComboboxField
					name="visitId"
					label={t('fields.visitId')}
					hint={t(visitBound ? 'hints.ofAgreement' : 'hints.visitId')}
					disabled={visitBound}
					search={choicesFrom('partnership-visits', { partnershipId })}
					selected={visit}
				/>
				{values.type !== 'suspended' && (
					<TextAreaField
						name="reason"
						label={t(reasonedTypes.includes(values.type) ? 'fields.reason' : 'fields.remark')}
						hint={t('hints.reason')}
					/>
				)}
				{baseTypes.includes(values.type) && (
					<CheckboxField
						name="anniversaryBase"
						label={t('fields.anniversaryBase')}
						hint={t('hints.anniversaryBase')}
					/>
				)}
			</FormSection>
		</RecordForm>
	);
}

function WhenFields({ type, bound }: { type: LedgerEntryType; bound: boolean }) {
	const t = useTranslations('partnerships.ledgerEntry');
	const scopes = useTranslations('partnerships.scope');
	const dated = datedTypes.includes(type);
	const onHint = type === 'celebrated' ? 'hints.onCelebrated' : dated ? 'hints.on' : 'hints.onUnknown';
	return (
		<FormSection title={t('when')}>
			<PartialDateField
				name="on"
				label={t('fields.on')}
				hint={t(bound ? 'hints.ofAgreement' : onHint)}
				required={dated && !bound}
				disabled={bound}
			/>
			{type === 'celebrated' && (
				<DateField name="celebratedOn" label={t('fields.celebratedOn')} hint={t('hints.celebratedOn')} />
			)}
			{type === 'suspended' && (
				<DateField name="reviewOn" label={t('fields.reviewOn')} hint={t('hints.reviewOn')} />
			)}
			{scopedTypes.includes(type) && (
				<RadioField
					name="scope"
					label={t('fields.scope')}
					hint={type === 'suspended' ? t('hints.scope') : undefined}
					required={type === 'suspended'}
					className="wide"
					options={optionsOf(ledgerScopes, scopes)}
				/>
			)}
			{type === 'suspended' && (
				<TextAreaField name="reason" label={t('fields.reason')} hint={t('hints.reason')} required />
			)}
			<LocalisedTextField
				name="text"
				label={t('fields.text')}
				hint={t('hints.text')}
				multiline
				rows={3}
				maxLength={1000}
			/>
		</FormSection>
	);
}
