import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { may } from '@/lib/auth/permissions';
import { requirePermission } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { organisationsOnSite } from '@/lib/on-site';
import { organisationToFields } from '@/lib/organisations/organisation-fields';
import { findOrganisation } from '@/lib/organisations/organisation-queries';
import { leadOn } from '../../../merges/lead-on';
import { OrganisationForm } from '../../organisation-form';
export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('organisations'))('edit') };
}

export default async function EditOrganisationPage({
	params,
}: PageProps<'/[locale]/office/organisations/[id]/edit'>) {
	const ctx = await requirePermission('people.write');
	const [{ id }, locale, t] = await Promise.all([params, getLocale(), getTranslations('organisations')]);
	const common = await getTranslations('common');
	const found = await findOrganisation(ctx, id);
	if (!found) return leadOn(ctx, 'organisation', id);
	const office = `/${locale}/office/organisations`;
	return (
		<>
			<PageHeader
				title={t('edit')}
				breadcrumb={[
					{ label: t('title'), href: office },
					{ label: found.name, href: `${office}/${id}` },
				]}
				meta={(await organisationsOnSite(ctx, [id])) && common('publicRecord')}
			/>
			<OrganisationForm
				values={{ id, version: found.version, ...organisationToFields(found) }}
				territory={
					found.territoryId ? { id: found.territoryId, label: inLocale(found.territory, locale) } : null
				}
				parent={found.parentId ? { id: found.parentId, label: found.parent ?? '' } : null}
				mayAddTerritory={may(ctx.user, 'territories.write')}
			/>
		</>
	);
}
