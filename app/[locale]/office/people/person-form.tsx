'use client';

import { useTranslations } from 'next-intl';
import { choicesAmong } from '@/components/fields/choices-among';
import { FormSection, useAddOrReviseForm } from '@/components/form/form';
import {
	type Choice,
	DateField,
	MultiComboboxField,
	TextAreaField,
	TextField,
} from '@/components/form/form-fields';
import { PageForm } from '@/components/form/page-form';
import type { PersonEdit, PersonFields } from '@/lib/people/person-input';
import { addPersonAction, revisePersonAction } from './actions';
import { AppointmentFieldset } from './appointment-fieldset';

const input = () => import('@/lib/people/person-input');

type Props = {
	values: PersonFields | PersonEdit;
	/** Every language that can be chosen, by its name. */
	languages: Choice[];
};

export function PersonForm({ values, languages }: Props) {
	const t = useTranslations('people');
	const known = 'id' in values;
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.newPersonInput), action: addPersonAction },
		revise: { schema: () => input().then((file) => file.personInput), action: revisePersonAction },
	});
	const wordsFor = (field: string, value: unknown) =>
		field === 'languages' && Array.isArray(value)
			? languages
					.filter(({ id }) => value.includes(id))
					.map(({ label }) => label)
					.join(', ') || '–'
			: undefined;
	return (
		<PageForm form={form} wordsFor={wordsFor} list="people">
			<FormSection title={t('facts')}>
				<TextField name="familyName" label={t('fields.familyName')} hint={t('hints.familyName')} required />
				<TextField name="givenName" label={t('fields.givenName')} />
				<TextField name="title" label={t('fields.title')} />
				<TextField name="salutation" label={t('fields.salutation')} hint={t('hints.salutation')} />
				<MultiComboboxField
					name="languages"
					label={t('fields.languages')}
					search={choicesAmong(languages)}
					selected={languages}
				/>
			</FormSection>
			{!known && (
				<FormSection title={t('appointments.first')} hint={t('appointments.firstHint')}>
					<AppointmentFieldset prefix="appointment." />
				</FormSection>
			)}
			<FormSection title={t('contact')}>
				<TextField name="email" label={t('fields.email')} type="email" />
				<TextField name="phone" label={t('fields.phone')} type="tel" />
				<TextAreaField name="notes" label={t('fields.notes')} />
			</FormSection>
			<FormSection title={t('privacy')}>
				<TextField name="legalBasis" label={t('fields.legalBasis')} hint={t('hints.legalBasis')} />
				<DateField name="retainUntil" label={t('fields.retainUntil')} hint={t('hints.retainUntil')} />
			</FormSection>
		</PageForm>
	);
}
