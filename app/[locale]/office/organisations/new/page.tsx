import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { may } from '@/lib/auth/permissions';
import { requirePermission } from '@/lib/context';
import { OrganisationForm } from '../organisation-form';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('organisations'))('add') };
}

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
	const [locale, t] = await Promise.all([getLocale(), getTranslations('organisations')]);
	return (
		<>
			<PageHeader
				title={t('add')}
				breadcrumb={[{ label: t('title'), href: `/${locale}/office/organisations` }]}
			/>
			<OrganisationForm values={nothing} mayAddTerritory={may(ctx.user, 'territories.write')} />
		</>
	);
}
