import { getLocale } from 'next-intl/server';
import { requirePermission } from '@/lib/context';
import { ownCountryNames } from '@/lib/territories/country-queries';
import { FormPage } from '../../noun-page';
import { pageTitle } from '../../page-title';
import { formOptions } from '../form-options';
import { TerritoryForm } from '../territory-form';

export const generateMetadata = pageTitle('territories.add');

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
	const locale = await getLocale();
	return (
		<FormPage noun="territories">
			<TerritoryForm
				values={{ ...nothing, names: [{ ...noName, locale }] }}
				{...formOptions(locale, await ownCountryNames(ctx))}
			/>
		</FormPage>
	);
}
