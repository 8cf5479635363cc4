import { getTranslations } from 'next-intl/server';
import { ListEmpty } from '@/components/list/list-empty';
import { NothingMeant } from '@/components/list/list-faults';
import { ListToolbar } from '@/components/list/list-toolbar';
import { Card } from '@/components/ui/card';
import { anyKey } from '@/i18n/any-key';
import { requirePermission } from '@/lib/context';
import { historyTableOptions } from '@/lib/register/history-filter';
import { historyAddress } from '@/lib/register/history-params';
import { listActors, wholeHistory } from '@/lib/register/history-queries';
import { ListPage } from '../list-page';
import { pageTitle } from '../page-title';
import { readList } from '../read-list';
import { HistoryList } from '../record-changes';

export const generateMetadata = pageTitle('history.title');

export default async function HistoryPage({ searchParams }: PageProps<'/[locale]/office/history'>) {
	const ctx = await requirePermission('history.readAll');
	const [search, { params, address }, t, words] = await Promise.all([
		searchParams,
		readList(ctx, historyAddress, searchParams, 'history'),
		getTranslations('history'),
		getTranslations(),
	]);
	const [page, actors] = await Promise.all([
		address.blocked ? null : wholeHistory(ctx, params),
		listActors(ctx),
	]);
	return (
		<ListPage
			title={t('title')}
			address={address}
			filters={
				<ListToolbar
					filters={[
						{
							name: 'actor',
							label: t('filters.actor'),
							options: actors.map(({ id, name }) => ({ value: id, label: name })),
						},
						{
							name: 'table',
							label: t('filters.table'),
							multiple: true,
							options: historyTableOptions(anyKey(words)),
						},
						{ name: 'from', label: t('filters.from'), day: 'first' },
						{ name: 'to', label: t('filters.to'), day: 'last' },
					]}
				/>
			}
		>
			{page ? (
				<Card>
					{page.groups.length === 0 && page.next === null ? (
						<ListEmpty title={t('empty.title')}>{t('empty.body')}</ListEmpty>
					) : (
						<HistoryList page={page} search={search} named={() => true} />
					)}
				</Card>
			) : (
				<NothingMeant />
			)}
		</ListPage>
	);
}
