'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { choicesFrom } from '@/components/fields/choices';
import { optionsOf } from '@/components/fields/options';
import { FormSection, useAddOrReviseForm } from '@/components/form/form';
import {
	type Choice,
	LocalisedTextField,
	MultiComboboxField,
	RadioField,
	SelectField,
	TextAreaField,
	TextField,
} from '@/components/form/form-fields';
import { PageForm } from '@/components/form/page-form';
import { exchangeDirections, targetGroups } from '@/lib/exchanges/exchange';
import type { ProgrammeEdit, ProgrammeFields } from '@/lib/exchanges/programmes/programme-input';
import { slugOf } from '@/lib/slug';
import { addProgrammeAction, reviseProgrammeAction } from './actions';
import { FieldsField } from './fields-field';
import { useProgrammeWords } from './use-programme-words';

const input = () => import('@/lib/exchanges/programmes/programme-input');

type Props = { values: ProgrammeFields | ProgrammeEdit; partnerships: Choice[]; organisations: Choice[] };

export function ProgrammeForm({ values, partnerships, organisations }: Props) {
	const t = useTranslations('exchanges');
	const known = 'id' in values;
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.newProgrammeInput), action: addProgrammeAction },
		revise: { schema: () => input().then((file) => file.programmeInput), action: reviseProgrammeAction },
	});
	const wordsFor = useProgrammeWords([...partnerships, ...organisations]);
	const proposed = useRef('');
	const { subscribe, getValues, setValue, clearErrors } = form;
	useEffect(() => {
		if (known) return;
		return subscribe({
			name: 'name.de',
			formState: { values: true },
			callback: ({ values: typed }) => {
				if (getValues('slug') !== proposed.current) return;
				proposed.current = slugOf(typed.name.de);
				setValue('slug', proposed.current, { shouldDirty: true });
				if (proposed.current) clearErrors('slug');
			},
		});
	}, [known, subscribe, getValues, setValue, clearErrors]);
	return (
		<PageForm form={form} list="exchanges" wordsFor={wordsFor}>
			<FormSection title={t('sections.facts')}>
				<LocalisedTextField name="name" label={t('fields.name')} required maxLength={200} />
				<SelectField
					name="targetGroup"
					label={t('fields.targetGroup')}
					required
					options={optionsOf(targetGroups, (value) => t(`targetGroup.${value}`))}
				/>
				<TextField
					name="slug"
					label={t('fields.slug')}
					hint={t('hints.slug')}
					required
					maxLength={80}
					className="wide"
				/>
				<RadioField
					name="direction"
					label={t('fields.direction')}
					required
					className="wide"
					options={exchangeDirections.map((value) => ({
						value,
						label: t(`direction.${value}`),
						hint: t(`directionHint.${value}`),
					}))}
				/>
			</FormSection>
			<FormSection title={t('sections.fields')} hint={t('hints.fields')}>
				<FieldsField />
			</FormSection>
			<FormSection title={t('sections.partners')}>
				<MultiComboboxField
					name="partnershipIds"
					label={t('fields.partnershipIds')}
					search={choicesFrom('partnerships')}
					selected={partnerships}
				/>
				<MultiComboboxField
					name="organisationIds"
					label={t('fields.organisationIds')}
					hint={t('hints.organisationIds')}
					search={choicesFrom('organisations')}
					selected={organisations}
				/>
				<TextField
					name="funding"
					label={t('fields.funding')}
					hint={t('hints.funding')}
					maxLength={500}
					className="wide"
				/>
			</FormSection>
			<FormSection title={t('sections.texts')}>
				<LocalisedTextField
					name="description"
					label={t('fields.description')}
					hint={t('hints.description')}
					multiline
					rows={8}
				/>
			</FormSection>
			<FormSection title={t('sections.internal')}>
				<TextAreaField
					name="internalNotes"
					label={t('fields.internalNotes')}
					hint={t('hints.internalNotes')}
					rows={4}
					className="wide"
				/>
			</FormSection>
		</PageForm>
	);
}
