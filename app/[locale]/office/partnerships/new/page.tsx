import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { requirePermission } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { homeTerritory } from '@/lib/partnerships/partnership-choices';
import type { PartnershipFields } from '@/lib/partnerships/partnership-input';
import { formOptions } from '../form-options';
import { PartnershipForm } from '../partnership-form';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('partnerships'))('add') };
}

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
	const [locale, t] = await Promise.all([getLocale(), getTranslations('partnerships')]);
	const [home, options] = await Promise.all([homeTerritory(ctx), formOptions(ctx, locale)]);
	const parties: PartnershipFields['parties'] = [
		{ territoryId: '', side: 'partner', role: '' },
		{ territoryId: home?.id ?? '', side: 'home', role: '' },
	];
	return (
		<>
			<PageHeader
				title={t('add')}
				breadcrumb={[{ label: t('title'), href: `/${locale}/office/partnerships` }]}
			/>
			<PartnershipForm
				values={{ ...nothing, parties }}
				territories={home ? [{ id: home.id, label: inLocale(home.label, locale), home: true }] : []}
				{...options}
			/>
		</>
	);
}
