import { getLocale } from 'next-intl/server';
import { requirePermission } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { homeTerritory } from '@/lib/partnerships/partnership-choices';
import type { PartnershipFields } from '@/lib/partnerships/partnership-input';
import { FormPage } from '../../noun-page';
import { pageTitle } from '../../page-title';
import { formOptions } from '../form-options';
import { PartnershipForm } from '../partnership-form';

export const generateMetadata = pageTitle('partnerships.add');

const nothing: Omit<PartnershipFields, 'parties'> = {
	kindId: '',
	slug: '',
	parentId: '',
	topicIds: [],
	leadUserId: '',
	deputyUserId: '',
	fileReference: '',
	costRule: '',
	verifiedOn: '',
	summary: { de: '', en: '' },
	description: { de: '', en: '' },
	internalNotes: '',
};

export default async function NewPartnershipPage() {
	const ctx = await requirePermission('partnerships.write');
	const locale = await getLocale();
	const [home, options] = await Promise.all([homeTerritory(ctx), formOptions(ctx, locale)]);
	const parties: PartnershipFields['parties'] = [
		{ territoryId: '', side: 'partner', role: '' },
		{ territoryId: home?.id ?? '', side: 'home', role: '' },
	];
	return (
		<FormPage noun="partnerships">
			<PartnershipForm
				values={{ ...nothing, parties }}
				territories={home ? [{ id: home.id, label: inLocale(home.label, locale), home: true }] : []}
				{...options}
			/>
		</FormPage>
	);
}
