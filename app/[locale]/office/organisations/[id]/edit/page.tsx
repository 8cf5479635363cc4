import { getLocale } from 'next-intl/server';
import { may } from '@/lib/auth/permissions';
import { chosen } from '@/lib/choices';
import { requirePermission } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { organisationsOnSite } from '@/lib/on-site';
import { organisationToFields } from '@/lib/organisations/organisation-fields';
import { findOrganisation } from '@/lib/organisations/organisation-queries';
import { leadOn } from '../../../merges/lead-on';
import { FormPage } from '../../../noun-page';
import { pageTitle } from '../../../page-title';
import { OrganisationForm } from '../../organisation-form';
export const generateMetadata = pageTitle('organisations.edit');

export default async function EditOrganisationPage({
	params,
}: PageProps<'/[locale]/office/organisations/[id]/edit'>) {
	const ctx = await requirePermission('people.write');
	const [{ id }, locale] = await Promise.all([params, getLocale()]);
	const found = await findOrganisation(ctx, id);
	if (!found) return leadOn(ctx, 'organisation', id);
	return (
		<FormPage
			noun="organisations"
			above={[{ at: id, label: found.name }]}
			published={await organisationsOnSite(ctx, [id])}
		>
			<OrganisationForm
				values={{ id, version: found.version, ...organisationToFields(found) }}
				territory={chosen(found.territoryId, inLocale(found.territory, locale))}
				parent={chosen(found.parentId, found.parent)}
				mayAddTerritory={may(ctx.user, 'territories.write')}
			/>
		</FormPage>
	);
}
