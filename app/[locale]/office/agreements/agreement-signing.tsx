'use client';

import { useTranslations } from 'next-intl';
import { useFormContext, useWatch } from 'react-hook-form';
import { choicesFrom } from '@/components/choices';
import { FormSection } from '@/components/form';
import {
	type Choice,
	ComboboxField,
	PartialDateField,
	SelectField,
	TextField,
} from '@/components/form-fields';
import { agreementTypes } from '@/lib/partnerships/ledger';

/** When, where and on which visit; with the day of a new one its line in the ledger. */
export function AgreementSigning({ visit, isNew }: { visit: Choice | null; isNew: boolean }) {
	const t = useTranslations('agreements');
	return (
		<FormSection title={t('sections.signing')} hint={isNew ? t('hints.signing') : undefined}>
			<SigningFields visit={visit} required={!isNew} />
			{isNew && <LedgerField />}
		</FormSection>
	);
}

type Fields = { visit?: Choice | null; required?: boolean; partnershipIds?: string[] };

/** `partnershipIds` is given where the form has no field for them. */
export function SigningFields({ visit, required, partnershipIds }: Fields) {
	const t = useTranslations('agreements');
	const { control } = useFormContext();
	const chosen: string[] = useWatch({ control, name: 'partnershipIds' }) ?? [];
	const partnerships = (partnershipIds ?? chosen).join(',');
	return (
		<>
			<PartialDateField
				name="signedOn"
				label={t('fields.signedOn')}
				hint={t('hints.signedOn')}
				required={required}
			/>
			<TextField name="signedAt" label={t('fields.signedAt')} hint={t('hints.signedAt')} maxLength={200} />
			<ComboboxField
				name="visitId"
				label={t('fields.visitId')}
				hint={t('hints.visitId')}
				search={choicesFrom('visits', { partnerships })}
				selected={visit}
			/>
		</>
	);
}

export function LedgerField() {
	const t = useTranslations('agreements');
	return (
		<SelectField
			name="ledger"
			className="span"
			label={t('fields.ledger')}
			hint={t('hints.ledger')}
			options={[
				{ value: '', label: t('noLedger') },
				...agreementTypes.map((value) => ({ value, label: t(`ledgerType.${value}`) })),
			]}
		/>
	);
}
