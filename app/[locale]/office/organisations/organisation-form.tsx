'use client';

import { useTranslations } from 'next-intl';
import { choicesFrom } from '@/components/fields/choices';
import { optionsOf } from '@/components/fields/options';
import { FormSection, useAddOrReviseForm } from '@/components/form/form';
import {
	type Choice,
	ComboboxField,
	SelectField,
	TextAreaField,
	TextField,
} from '@/components/form/form-fields';
import { PageForm } from '@/components/form/page-form';
import { sectors } from '@/lib/organisations/organisation';
import type { OrganisationEdit, OrganisationFields } from '@/lib/organisations/organisation-input';
import { TerritoryField } from '../territories/territory-field';
import { addOrganisationAction, reviseOrganisationAction } from './actions';

const input = () => import('@/lib/organisations/organisation-input');

type Props = {
	values: OrganisationFields | OrganisationEdit;
	territory?: Choice | null;
	parent?: Choice | null;
	mayAddTerritory: boolean;
};

export function OrganisationForm({ values, territory, parent, mayAddTerritory }: Props) {
	const t = useTranslations('organisations');
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.newOrganisationInput), action: addOrganisationAction },
		revise: {
			schema: () => input().then((file) => file.organisationInput),
			action: reviseOrganisationAction,
		},
	});
	return (
		<PageForm form={form} list="organisations">
			<FormSection title={t('facts')}>
				<TextField name="name" label={t('fields.name')} required />
				<SelectField
					name="sector"
					label={t('fields.sector')}
					required
					options={optionsOf(sectors, (value) => t(`sector.${value}`))}
				/>
				<TerritoryField
					name="territoryId"
					label={t('fields.territoryId')}
					hint={t('hints.territoryId')}
					mayAdd={mayAddTerritory}
					selected={territory}
				/>
				<ComboboxField
					name="parentId"
					label={t('fields.parentId')}
					search={choicesFrom('organisations')}
					selected={parent}
				/>
			</FormSection>
			<FormSection title={t('contact')}>
				<TextField name="website" label={t('fields.website')} type="url" hint={t('hints.website')} />
				<TextField name="email" label={t('fields.email')} type="email" />
				<TextField name="phone" label={t('fields.phone')} type="tel" />
				<TextAreaField name="notes" label={t('fields.notes')} />
			</FormSection>
		</PageForm>
	);
}
