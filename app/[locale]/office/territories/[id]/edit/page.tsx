import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { InLocale } from '@/components/ui/words-in';
import { requirePermission } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { territoriesOnSite } from '@/lib/on-site';
import { ownCountryNames } from '@/lib/territories/country-queries';
import { territoryToFields } from '@/lib/territories/territory-commands';
import { findTerritory } from '@/lib/territories/territory-queries';
import { formOptions } from '../../form-options';
import { TerritoryForm } from '../../territory-form';
export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('territories'))('edit') };
}

export default async function EditTerritoryPage({
	params,
}: PageProps<'/[locale]/office/territories/[id]/edit'>) {
	const ctx = await requirePermission('territories.write');
	const [{ id }, locale, t] = await Promise.all([params, getLocale(), getTranslations('territories')]);
	const common = await getTranslations('common');
	const found = await findTerritory(ctx, id);
	if (!found) notFound();
	const list = `/${locale}/office/territories`;
	return (
		<>
			<PageHeader
				title={t('edit')}
				breadcrumb={[
					{ label: t('title'), href: list },
					{ label: <InLocale text={found.label} />, href: `${list}/${id}` },
				]}
				meta={(await territoriesOnSite(ctx, [id])) && common('publicRecord')}
			/>
			<TerritoryForm
				values={{ id, version: found.version, ...territoryToFields(found) }}
				parent={found.parentId ? { id: found.parentId, label: inLocale(found.parent, locale) } : null}
				{...formOptions(locale, await ownCountryNames(ctx))}
			/>
		</>
	);
}
