'use client';

import { useTranslations } from 'next-intl';
import { choicesFrom } from '@/components/fields/choices';
import { optionsOf } from '@/components/fields/options';
import { FormSection, useAddOrReviseForm } from '@/components/form/form';
import {
	type Choice,
	ComboboxField,
	LocalisedTextField,
	MultiComboboxField,
	PartialDateField,
	SelectField,
	TextAreaField,
	TextField,
} from '@/components/form/form-fields';
import { PageForm } from '@/components/form/page-form';
import { publicationKinds } from '@/lib/publications/publication';
import type { PublicationEdit, PublicationFields } from '@/lib/publications/publication-input';
import { OrganisationMissing } from '../organisations/organisation-missing';
import { addPublicationAction, revisePublicationAction } from './actions';
import { usePublicationWords } from './use-publication-words';

const input = () => import('@/lib/publications/publication-input');

export type Chosen = Record<'publishers' | 'topics' | 'partnerships', Choice[]> & {
	predecessor: Choice | null;
};

type Props = { values: PublicationFields | PublicationEdit; chosen: Chosen };

export function PublicationForm({ values, chosen }: Props) {
	const t = useTranslations('publications');
	const known = 'id' in values;
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.newPublicationInput), action: addPublicationAction },
		revise: {
			schema: () => input().then((file) => file.publicationInput),
			action: revisePublicationAction,
		},
	});
	return (
		<PageForm form={form} list="publications" wordsFor={usePublicationWords(chosen)}>
			<FormSection title={t('sections.facts')}>
				<LocalisedTextField name="title" label={t('fields.title')} required maxLength={300} />
				<SelectField
					name="kind"
					label={t('fields.kind')}
					required
					options={optionsOf(publicationKinds, (value) => t(`kind.${value}`))}
				/>
				<MultiComboboxField
					name="publisherIds"
					label={t('fields.publisherIds')}
					hint={<OrganisationMissing />}
					search={choicesFrom('organisations')}
					selected={chosen.publishers}
				/>
				<TextField name="link" label={t('fields.link')} type="url" className="wide" />
			</FormSection>
			<FormSection title={t('sections.dates')}>
				<PartialDateField name="issuedOn" label={t('fields.issuedOn')} />
				<PartialDateField
					name="surveyedFrom"
					label={t('fields.surveyedFrom')}
					hint={t('hints.surveyedFrom')}
				/>
				<PartialDateField name="surveyedTo" label={t('fields.surveyedTo')} />
			</FormSection>
			<FormSection title={t('sections.edition')}>
				<LocalisedTextField
					name="edition"
					label={t('fields.edition')}
					hint={t('hints.edition')}
					maxLength={120}
				/>
				<ComboboxField
					name="predecessorId"
					label={t('fields.predecessorId')}
					search={choicesFrom('publications', known ? { of: values.id } : {})}
					selected={chosen.predecessor}
				/>
			</FormSection>
			<FormSection title={t('sections.about')}>
				<MultiComboboxField
					name="topicIds"
					label={t('fields.topicIds')}
					search={choicesFrom('topics')}
					selected={chosen.topics}
				/>
				<MultiComboboxField
					name="partnershipIds"
					label={t('fields.partnershipIds')}
					search={choicesFrom('partnerships')}
					selected={chosen.partnerships}
				/>
				<TextAreaField name="notes" label={t('fields.notes')} hint={t('hints.notes')} className="wide" />
			</FormSection>
		</PageForm>
	);
}
