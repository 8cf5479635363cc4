import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { InLocale } from '@/components/ui/words-in';
import { chosen } from '@/lib/choices';
import { requirePermission } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { territoriesOnSite } from '@/lib/on-site';
import { ownCountryNames } from '@/lib/territories/country-queries';
import { territoryToFields } from '@/lib/territories/territory-fields';
import { findTerritory } from '@/lib/territories/territory-queries';
import { FormPage } from '../../../noun-page';
import { pageTitle } from '../../../page-title';
import { formOptions } from '../../form-options';
import { TerritoryForm } from '../../territory-form';
export const generateMetadata = pageTitle('territories.edit');

export default async function EditTerritoryPage({
	params,
}: PageProps<'/[locale]/office/territories/[id]/edit'>) {
	const ctx = await requirePermission('territories.write');
	const [{ id }, locale] = await Promise.all([params, getLocale()]);
	const found = await findTerritory(ctx, id);
	if (!found) notFound();
	return (
		<FormPage
			noun="territories"
			above={[{ at: id, label: <InLocale text={found.label} /> }]}
			published={await territoriesOnSite(ctx, [id])}
		>
			<TerritoryForm
				values={{ id, version: found.version, ...territoryToFields(found) }}
				parent={chosen(found.parentId, inLocale(found.parent, locale))}
				{...formOptions(locale, await ownCountryNames(ctx))}
			/>
		</FormPage>
	);
}
