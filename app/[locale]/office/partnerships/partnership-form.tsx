'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { choicesFrom } from '@/components/fields/choices';
import { optionsOf } from '@/components/fields/options';
import { FormSection, useAddOrReviseForm } from '@/components/form/form';
import {
	type Choice,
	ComboboxField,
	DateField,
	LocalisedTextField,
	MultiComboboxField,
	type Option,
	SelectField,
	TextAreaField,
	TextField,
} from '@/components/form/form-fields';
import { PageForm } from '@/components/form/page-form';
import { costRules } from '@/lib/partnerships/partnership';
import type { PartnershipEdit, PartnershipFields } from '@/lib/partnerships/partnership-input';
import { slugOf } from '@/lib/slug';
import type { TerritoryChoice } from '../territories/territory-field';
import { addPartnershipAction, revisePartnershipAction } from './actions';
import { PartiesField } from './parties-field';
import { useFieldWords } from './use-field-words';

const input = () => import('@/lib/partnerships/partnership-input');

type Props = {
	values: PartnershipFields | PartnershipEdit;
	kinds: Option[];
	users: Option[];
	topics: Choice[];
	territories: TerritoryChoice[];
	mayAddTerritory: boolean;
	parent?: Choice | null;
};

export function PartnershipForm({
	values,
	kinds,
	users,
	topics,
	territories,
	parent,
	mayAddTerritory,
}: Props) {
	const t = useTranslations('partnerships');
	const known = 'id' in values;
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.newPartnershipInput), action: addPartnershipAction },
		revise: { schema: () => input().then((file) => file.partnershipInput), action: revisePartnershipAction },
	});
	const proposed = useRef('');
	const proposeSlug = (name: string) => {
		if (known || form.getValues('slug') !== proposed.current) return;
		proposed.current = slugOf(name);
		form.setValue('slug', proposed.current, { shouldDirty: true });
		if (proposed.current) form.clearErrors('slug');
	};
	const wordsFor = useFieldWords({
		kinds,
		users,
		topics,
		territories: [...territories, ...(parent ? [parent] : [])],
	});
	return (
		<PageForm form={form} list="partnerships" wordsFor={wordsFor}>
			<FormSection title={t('sections.parties')} hint={t('hints.parties')}>
				<PartiesField {...{ territories, mayAddTerritory }} onPartner={proposeSlug} />
			</FormSection>
			<FormSection title={t('sections.facts')}>
				<SelectField name="kindId" label={t('fields.kindId')} required options={kinds} empty={t('choose')} />
				<ComboboxField
					name="parentId"
					label={t('fields.parentId')}
					hint={t('hints.parentId')}
					search={choicesFrom('partnerships')}
					selected={parent}
				/>
				<TextField name="slug" label={t('fields.slug')} hint={t('hints.slug')} required maxLength={80} />
				<MultiComboboxField
					name="topicIds"
					label={t('fields.topicIds')}
					search={choicesFrom('topics')}
					selected={topics}
				/>
			</FormSection>
			<FormSection title={t('sections.texts')}>
				<LocalisedTextField
					name="summary"
					label={t('fields.summary')}
					hint={t('hints.summary')}
					multiline
					rows={3}
					maxLength={400}
				/>
				<LocalisedTextField
					name="description"
					label={t('fields.description')}
					hint={t('hints.description')}
					multiline
					rows={8}
				/>
			</FormSection>
			<FormSection title={t('sections.responsible')}>
				<SelectField name="leadUserId" label={t('fields.leadUserId')} options={users} empty={t('noChoice')} />
				<SelectField
					name="deputyUserId"
					label={t('fields.deputyUserId')}
					options={users}
					empty={t('noChoice')}
				/>
				<TextField name="fileReference" label={t('fields.fileReference')} maxLength={80} />
				<SelectField
					name="costRule"
					label={t('fields.costRule')}
					options={optionsOf(costRules, (value) => t(`costRule.${value}`))}
					empty={t('noChoice')}
				/>
				<DateField name="verifiedOn" label={t('fields.verifiedOn')} />
				<TextAreaField
					name="internalNotes"
					label={t('fields.internalNotes')}
					hint={t('hints.internalNotes')}
					rows={4}
				/>
			</FormSection>
		</PageForm>
	);
}
