import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { requirePermission } from '@/lib/context';
import type { PublicationFields } from '@/lib/publications/publication-input';
import { PublicationForm } from '../publication-form';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('publications'))('add') };
}

const nothing: PublicationFields = {
	title: { de: '', en: '' },
	kind: 'study',
	publisherIds: [],
	surveyedFrom: '',
	surveyedTo: '',
	issuedOn: '',
	edition: { de: '', en: '' },
	predecessorId: '',
	link: '',
	topicIds: [],
	partnershipIds: [],
	notes: '',
};
const chosen = { publishers: [], topics: [], partnerships: [], predecessor: null };

export default async function NewPublicationPage() {
	await requirePermission('publications.write');
	const [locale, t] = await Promise.all([getLocale(), getTranslations('publications')]);
	return (
		<>
			<PageHeader
				title={t('add')}
				breadcrumb={[{ label: t('title'), href: `/${locale}/office/publications` }]}
			/>
			<PublicationForm values={nothing} chosen={chosen} />
		</>
	);
}
