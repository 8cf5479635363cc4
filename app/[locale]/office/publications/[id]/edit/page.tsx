import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { InLocale } from '@/components/ui/words-in';
import { requirePermission } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { publicationToFields } from '@/lib/publications/publication-fields';
import { findPublication } from '@/lib/publications/publication-queries';
import { PublicationForm } from '../../publication-form';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('publications'))('edit') };
}

export default async function EditPublicationPage({
	params,
}: PageProps<'/[locale]/office/publications/[id]/edit'>) {
	const ctx = await requirePermission('publications.write');
	const [{ id }, locale, t] = await Promise.all([params, getLocale(), getTranslations('publications')]);
	const common = await getTranslations('common');
	const found = await findPublication(ctx, id);
	if (!found) notFound();
	const list = `/${locale}/office/publications`;
	const { predecessorId } = found;
	return (
		<>
			<PageHeader
				title={t('edit')}
				breadcrumb={[
					{ label: t('title'), href: list },
					{ label: <InLocale text={found.title} />, href: `${list}/${id}` },
				]}
				meta={found.publishedAt && common('publicRecord')}
			/>
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
		</>
	);
}
