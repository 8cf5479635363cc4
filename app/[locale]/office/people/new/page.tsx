import { getLocale } from 'next-intl/server';
import { requirePermission } from '@/lib/context';
import { languageChoices } from '@/lib/languages';
import { FormPage } from '../../noun-page';
import { pageTitle } from '../../page-title';
import { PersonForm } from '../person-form';

export const generateMetadata = pageTitle('people.add');

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
	const locale = await getLocale();
	return (
		<FormPage noun="people">
			<PersonForm values={nothing} languages={languageChoices(locale)} />
		</FormPage>
	);
}
