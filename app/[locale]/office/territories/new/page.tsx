import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { requirePermission } from '@/lib/context';
import { ownCountryNames } from '@/lib/territories/country-queries';
import { formOptions } from '../form-options';
import { TerritoryForm } from '../territory-form';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('territories'))('add') };
}

const nothing = {
	kind: 'region',
	countryCode: '',
	parentId: '',
	home: false,
	lat: '',
	lon: '',
	code: '',
	wikidataId: '',
	notes: '',
} as const;

const noName = { id: '', name: '', status: 'current', validFrom: '', validTo: '' } as const;

export default async function NewTerritoryPage() {
	const ctx = await requirePermission('territories.write');
	const [locale, t] = await Promise.all([getLocale(), getTranslations('territories')]);
	return (
		<>
			<PageHeader
				title={t('add')}
				breadcrumb={[{ label: t('title'), href: `/${locale}/office/territories` }]}
			/>
			<TerritoryForm
				values={{ ...nothing, names: [{ ...noName, locale }] }}
				{...formOptions(locale, await ownCountryNames(ctx))}
			/>
		</>
	);
}
