'use client';

import { useTranslations } from 'next-intl';
import { choicesFrom } from '@/components/fields/choices';
import { type Choice, ComboboxField, DateField, TextField } from '@/components/form/form-fields';
import { OrganisationMissing } from '../organisations/organisation-missing';

type Props = {
	/** Where the office stands in the form: `appointment.` or nothing. */
	prefix?: string;
	required?: boolean;
	organisation?: Choice | null;
};

const searchOrganisations = choicesFrom('organisations');

export function AppointmentFieldset({ prefix = '', required, organisation }: Props) {
	const t = useTranslations('people.appointments');
	return (
		<>
			<TextField name={`${prefix}function`} label={t('function')} required={required} />
			<ComboboxField
				name={`${prefix}organisationId`}
				label={t('organisationId')}
				hint={<OrganisationMissing />}
				search={searchOrganisations}
				selected={organisation}
			/>
			<DateField name={`${prefix}from`} label={t('from')} />
			<DateField name={`${prefix}to`} label={t('to')} hint={t('toHint')} />
		</>
	);
}
