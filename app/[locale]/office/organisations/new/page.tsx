import { may } from '@/lib/auth/permissions';
import { requirePermission } from '@/lib/context';
import { FormPage } from '../../noun-page';
import { pageTitle } from '../../page-title';
import { OrganisationForm } from '../organisation-form';

export const generateMetadata = pageTitle('organisations.add');

const nothing = {
	name: '',
	sector: 'administration',
	territoryId: '',
	parentId: '',
	website: '',
	email: '',
	phone: '',
	notes: '',
} as const;

export default async function NewOrganisationPage() {
	const ctx = await requirePermission('people.write');
	return (
		<FormPage noun="organisations">
			<OrganisationForm values={nothing} mayAddTerritory={may(ctx.user, 'territories.write')} />
		</FormPage>
	);
}
