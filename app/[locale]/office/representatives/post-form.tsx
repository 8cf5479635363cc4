'use client';

import { useTranslations } from 'next-intl';
import { choicesFrom } from '@/components/fields/choices';
import { choicesAmong } from '@/components/fields/choices-among';
import { useAddOrReviseForm } from '@/components/form/form';
import {
	type Choice,
	ComboboxField,
	MultiComboboxField,
	TextAreaField,
	TextField,
} from '@/components/form/form-fields';
import { PageForm } from '@/components/form/page-form';
import type { NewPostFields, PostEdit } from '@/lib/representatives/representative-input';
import { OrganisationMissing } from '../organisations/organisation-missing';
import { establishPostAction, revisePostAction } from './actions';

const input = () => import('@/lib/representatives/representative-input');

type Props = {
	values: NewPostFields | PostEdit;
	partnership?: Choice | null;
	organisation?: Choice | null;
	/** Every language that can be chosen, by its name. */
	languages: Choice[];
};

export function PostForm({ values, partnership, organisation, languages }: Props) {
	const t = useTranslations('representatives');
	const known = 'id' in values;
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.newPostInput), action: establishPostAction },
		revise: { schema: () => input().then((file) => file.postInput), action: revisePostAction },
	});
	const wordsFor = (field: string, value: unknown) => {
		if (field === 'organisationId' && value === organisation?.id) return organisation?.label;
		if (field !== 'languages' || !Array.isArray(value)) return undefined;
		return languages
			.filter(({ id }) => value.includes(id))
			.map(({ label }) => label)
			.join(', ');
	};
	return (
		<PageForm form={form} list="representatives" wordsFor={wordsFor}>
			<div className="form-grid field-row">
				{!known && (
					<ComboboxField
						name="partnershipId"
						label={t('fields.partnershipId')}
						hint={t('hints.partnershipId')}
						required
						search={choicesFrom('partnerships')}
						selected={partnership}
					/>
				)}
				<TextField name="seat" label={t('fields.seat')} hint={t('hints.seat')} required />
				<ComboboxField
					name="organisationId"
					label={t('fields.organisationId')}
					hint={<OrganisationMissing />}
					search={choicesFrom('organisations')}
					selected={organisation}
				/>
				<MultiComboboxField
					name="languages"
					label={t('fields.languages')}
					search={choicesAmong(languages)}
					selected={languages}
				/>
				<TextAreaField name="tasks" label={t('fields.tasks')} rows={6} maxLength={5000} className="wide" />
			</div>
		</PageForm>
	);
}
