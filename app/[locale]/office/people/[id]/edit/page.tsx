import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { requirePermission } from '@/lib/context';
import { languageChoices } from '@/lib/languages';
import { personName } from '@/lib/people/person';
import { personToFields } from '@/lib/people/person-commands';
import { findPerson } from '@/lib/people/person-queries';
import { leadOn } from '../../../merges/lead-on';
import { PersonForm } from '../../person-form';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('people'))('edit') };
}

export default async function EditPersonPage({ params }: PageProps<'/[locale]/office/people/[id]/edit'>) {
	const ctx = await requirePermission('people.write');
	const [{ id }, locale, t] = await Promise.all([params, getLocale(), getTranslations('people')]);
	const found = await findPerson(ctx, id);
	if (!found) return leadOn(ctx, 'person', id);
	const office = `/${locale}/office/people`;
	return (
		<>
			<PageHeader
				title={t('edit')}
				breadcrumb={[
					{ label: t('title'), href: office },
					{ label: personName(found), href: `${office}/${id}` },
				]}
			/>
			<PersonForm
				values={{ id, version: found.version, ...personToFields(found) }}
				languages={languageChoices(locale)}
			/>
		</>
	);
}
