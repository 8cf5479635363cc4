import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { createLoader } from 'nuqs/server';
import { ListToolbar } from '@/components/list/list-toolbar';
import { ListView } from '@/components/list/list-view';
import { PageHeader } from '@/components/shell/page-header';
import { requirePermission } from '@/lib/context';
import { listParsers } from '@/lib/list-params';
import { likelyDuplicates } from '@/lib/merges/duplicate-queries';
import { DuplicateList } from '../../merges/duplicate-list';

const { q } = listParsers({ sorts: ['name'], defaultSort: 'name' });
const loadSearch = createLoader({ q });

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('merges'))('duplicates.title') };
}

export default async function DuplicatePeoplePage({
	searchParams,
}: PageProps<'/[locale]/office/people/duplicates'>) {
	const ctx = await requirePermission('people.merge');
	const [locale, t, words, { q }] = await Promise.all([
		getLocale(),
		getTranslations('merges'),
		getTranslations('people'),
		loadSearch(searchParams),
	]);
	const pairs = await likelyDuplicates(ctx, 'person', { q });
	return (
		<>
			<PageHeader
				title={t('duplicates.title')}
				breadcrumb={[{ label: words('title'), href: `/${locale}/office/people` }]}
				meta={t('duplicates.lead', { count: pairs.length })}
			/>
			<ListView>
				<ListToolbar filters={[]} searchPlaceholder={t('duplicates.search')} />
				<DuplicateList noun="people" pairs={pairs} />
			</ListView>
		</>
	);
}
