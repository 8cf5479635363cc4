import { getLocale, getTranslations } from 'next-intl/server';
import { createLoader } from 'nuqs/server';
import { ListToolbar } from '@/components/list/list-toolbar';
import { requirePermission } from '@/lib/context';
import { listParsers } from '@/lib/list-params';
import { likelyDuplicates } from '@/lib/merges/duplicate-queries';
import { ListPage } from '../list-page';
import type { Search } from '../search-params';
import { DuplicateList } from './duplicate-list';

const { q } = listParsers({ sorts: ['name'], defaultSort: 'name' });
const loadSearch = createLoader({ q });

export const duplicatesMetadata = async () => ({
	title: (await getTranslations('merges'))('duplicates.title'),
});

type Props = { noun: 'people' | 'organisations'; searchParams: Promise<Search> };

/** Who or what may stand in the register twice. */
export async function DuplicatesPage({ noun, searchParams }: Props) {
	const ctx = await requirePermission('people.merge');
	const [locale, t, words, { q }] = await Promise.all([
		getLocale(),
		getTranslations('merges'),
		getTranslations(noun),
		loadSearch(searchParams),
	]);
	const pairs = await likelyDuplicates(ctx, noun === 'people' ? 'person' : 'organisation', { q });
	return (
		<ListPage
			title={t('duplicates.title')}
			breadcrumb={[{ label: words('title'), href: `/${locale}/office/${noun}` }]}
			meta={t('duplicates.lead', { count: pairs.length })}
			filters={<ListToolbar filters={[]} searchPlaceholder={t('duplicates.search')} />}
		>
			<DuplicateList noun={noun} pairs={pairs} />
		</ListPage>
	);
}
