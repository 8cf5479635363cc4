'use client';

import { useTranslations } from 'next-intl';
import { FormSection } from '@/components/form/form';
import { DateField, LocalisedTextField, TextAreaField, TextField } from '@/components/form/form-fields';

export function AgreementTerms() {
	const t = useTranslations('agreements');
	return (
		<>
			<FormSection title={t('sections.terms')}>
				<DateField name="inForceFrom" label={t('fields.inForceFrom')} hint={t('hints.inForceFrom')} />
				<DateField name="endsOn" label={t('fields.endsOn')} hint={t('hints.endsOn')} />
				<TextField
					name="tacitRenewalMonths"
					label={t('fields.tacitRenewalMonths')}
					hint={t('hints.tacitRenewalMonths')}
					inputMode="numeric"
				/>
				<TextField
					name="noticeMonths"
					label={t('fields.noticeMonths')}
					hint={t('hints.noticeMonths')}
					inputMode="numeric"
				/>
			</FormSection>
			<FormSection title={t('sections.text')}>
				<LocalisedTextField
					name="text"
					label={t('fields.text')}
					hint={t('hints.text')}
					multiline
					rows={6}
					maxLength={20_000}
				/>
				<TextField name="fileReference" label={t('fields.fileReference')} maxLength={80} />
				<TextAreaField
					name="internalNotes"
					label={t('fields.internalNotes')}
					hint={t('hints.internalNotes')}
					className="wide"
				/>
			</FormSection>
		</>
	);
}
