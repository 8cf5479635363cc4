import { getLocale } from 'next-intl/server';
import { requirePermission } from '@/lib/context';
import { languageChoices } from '@/lib/languages';
import { personName } from '@/lib/people/person';
import { personToFields } from '@/lib/people/person-commands';
import { findPerson } from '@/lib/people/person-queries';
import { leadOn } from '../../../merges/lead-on';
import { FormPage } from '../../../noun-page';
import { pageTitle } from '../../../page-title';
import { PersonForm } from '../../person-form';

export const generateMetadata = pageTitle('people.edit');

export default async function EditPersonPage({ params }: PageProps<'/[locale]/office/people/[id]/edit'>) {
	const ctx = await requirePermission('people.write');
	const [{ id }, locale] = await Promise.all([params, getLocale()]);
	const found = await findPerson(ctx, id);
	if (!found) return leadOn(ctx, 'person', id);
	return (
		<FormPage noun="people" above={[{ at: id, label: personName(found) }]}>
			<PersonForm
				values={{ id, version: found.version, ...personToFields(found) }}
				languages={languageChoices(locale)}
			/>
		</FormPage>
	);
}
