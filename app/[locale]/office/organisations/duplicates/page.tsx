import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/page-header';
import { requirePermission } from '@/lib/context';
import { likelyDuplicates } from '@/lib/merges/duplicate-queries';
import { DuplicateList } from '../../merges/duplicate-list';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('merges'))('duplicates.title') };
}

export default async function DuplicateOrganisationsPage() {
	const ctx = await requirePermission('people.merge');
	const [locale, t, words, pairs] = await Promise.all([
		getLocale(),
		getTranslations('merges'),
		getTranslations('organisations'),
		likelyDuplicates(ctx, 'organisation'),
	]);
	return (
		<>
			<PageHeader
				title={t('duplicates.title')}
				breadcrumb={[{ label: words('title'), href: `/${locale}/office/organisations` }]}
				meta={t('duplicates.lead', { count: pairs.length })}
			/>
			<DuplicateList noun="organisations" pairs={pairs} />
		</>
	);
}
