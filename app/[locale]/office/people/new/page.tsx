import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { requirePermission } from '@/lib/context';
import { languageChoices } from '@/lib/languages';
import { PersonForm } from '../person-form';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('people'))('add') };
}

const nothing = {
	familyName: '',
	givenName: '',
	title: '',
	salutation: '',
	languages: [],
	email: '',
	phone: '',
	notes: '',
	legalBasis: '',
	retainUntil: '',
	appointment: { function: '', organisationId: '', from: '', to: '' },
};

export default async function NewPersonPage() {
	await requirePermission('people.write');
	const [locale, t] = await Promise.all([getLocale(), getTranslations('people')]);
	return (
		<>
			<PageHeader title={t('add')} breadcrumb={[{ label: t('title'), href: `/${locale}/office/people` }]} />
			<PersonForm values={nothing} languages={languageChoices(locale)} />
		</>
	);
}
