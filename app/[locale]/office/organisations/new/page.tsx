import { may } from '@/lib/auth/permissions';
import { requirePermission } from '@/lib/context';
import { organisationToFields } from '@/lib/organisations/organisation-fields';
import { FormPage } from '../../noun-page';
import { pageTitle } from '../../page-title';
import { OrganisationForm } from '../organisation-form';

export const generateMetadata = pageTitle('organisations.add');

export default async function NewOrganisationPage() {
	const ctx = await requirePermission('people.write');
	return (
		<FormPage noun="organisations">
			<OrganisationForm
				values={organisationToFields()}
				mayAddTerritory={may(ctx.user, 'territories.write')}
			/>
		</FormPage>
	);
}
