import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { Card } from '@/components/ui/card';
import type { OfficeContext } from '@/lib/context';
import { type EntryList as Entries, listEntries, nameOf } from '@/lib/settings/entry-queries';
import { ListChanges } from '../list-changes';
import type { Search } from '../search-params';
import { EntryList } from './entry-list';

const tables = { topics: 'topics', kinds: 'partnership_kinds' };

type Props = { ctx: OfficeContext; noun: Entries; search: Search };

/** A short list of the office: in its order, with what each entry is used for, and the changes of the whole list. */
export async function EntryPage({ ctx, noun, search }: Props) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('settings')]);
	const entries = await listEntries(ctx, noun);
	return (
		<>
			<PageHeader
				title={t(`${noun}.title`)}
				breadcrumb={[{ label: t('title'), href: `/${locale}/office/settings` }]}
				meta={t(`${noun}.lead`)}
			/>
			<div className="stack settings">
				<Card flush>
					<EntryList
						noun={noun}
						entries={entries.map((entry) => ({ ...entry, name: nameOf(entry, locale) }))}
					/>
				</Card>
				<Card title={t('history')}>
					<ListChanges table={tables[noun]} search={search} />
				</Card>
			</div>
		</>
	);
}
