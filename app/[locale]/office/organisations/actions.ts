'use server';

import { action } from '@/lib/action';
import {
	addOrganisation,
	deleteOrganisation,
	reviseOrganisation,
} from '@/lib/organisations/organisation-commands';
import {
	newOrganisationInput,
	organisationInput,
	organisationVersion,
} from '@/lib/organisations/organisation-input';

export const addOrganisationAction = action('people.write', newOrganisationInput, addOrganisation);
export const reviseOrganisationAction = action('people.write', organisationInput, reviseOrganisation);
export const deleteOrganisationAction = action('records.delete', organisationVersion, deleteOrganisation);
