import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { InLocale } from '@/components/ui/words-in';
import { requirePermission } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { publicationToFields } from '@/lib/publications/publication-fields';
import { findPublication } from '@/lib/publications/publication-queries';
import { FormPage } from '../../../noun-page';
import { pageTitle } from '../../../page-title';
import { PublicationForm } from '../../publication-form';

export const generateMetadata = pageTitle('publications.edit');

export default async function EditPublicationPage({
	params,
}: PageProps<'/[locale]/office/publications/[id]/edit'>) {
	const ctx = await requirePermission('publications.write');
	const [{ id }, locale] = await Promise.all([params, getLocale()]);
	const found = await findPublication(ctx, id);
	if (!found) notFound();
	const { predecessorId } = found;
	return (
		<FormPage
			noun="publications"
			above={[{ at: id, label: <InLocale text={found.title} /> }]}
			published={found.publishedAt !== null}
		>
			<PublicationForm
				values={{ id, version: found.version, ...publicationToFields(found) }}
				chosen={{
					publishers: found.publishers.map((each) => ({ id: each.id, label: each.name })),
					topics: found.topics.map((each) => ({ id: each.id, label: inLocale(each.label, locale) })),
					partnerships: found.partnerships.map((each) => ({
						id: each.id,
						label: inLocale(each.label, locale) || each.slug,
					})),
					predecessor: predecessorId
						? { id: predecessorId, label: inLocale(found.predecessor, locale) }
						: null,
				}}
			/>
		</FormPage>
	);
}
