import type { OrganisationFields } from './organisation-input';
import type { Organisation } from './organisation-queries';

/** The organisation as its form shows it; without one, the form of a new one. */
export function organisationToFields(found?: Organisation): OrganisationFields {
	return {
		name: found?.name ?? '',
		sector: found?.sector ?? 'administration',
		territoryId: found?.territoryId ?? '',
		parentId: found?.parentId ?? '',
		website: found?.website ?? '',
		email: found?.email ?? '',
		phone: found?.phone ?? '',
		notes: found?.notes ?? '',
	};
}
