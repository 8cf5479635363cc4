import { getLocale, getTranslations } from 'next-intl/server';
import { optionsOf } from '@/components/fields/options';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { followUpFilters, followUpOwners, myself, nobody } from '@/lib/follow-ups/follow-up';
import { assigneesNamed } from '@/lib/follow-ups/follow-up-assignee-queries';
import { followUpAddress } from '@/lib/follow-ups/follow-up-params';
import { listFollowUps } from '@/lib/follow-ups/follow-up-queries';
import { ListPage } from '../list-page';
import { pageTitle } from '../page-title';
import { linkedFilter, readList, readRows } from '../read-list';
import { FollowUpTable } from './follow-up-columns';

export const generateMetadata = pageTitle('followUps.title');

export default async function FollowUpsPage({ searchParams }: PageProps<'/[locale]/office/follow-ups'>) {
	const [ctx, locale, t] = await Promise.all([officeContext(), getLocale(), getTranslations('followUps')]);
	const list = await readList(ctx, followUpAddress, searchParams, 'follow-ups');
	const [table, assignees] = await Promise.all([
		readRows(list, (params) => listFollowUps(ctx, params, locale)),
		assigneesNamed(ctx),
	]);
	const options = <W extends string>(words: readonly W[], group: 'state' | 'owner') =>
		optionsOf(words, (value) => t(`${group}.${value}` as Parameters<typeof t>[0]));
	return (
		<ListPage
			noun="follow-ups"
			title={t('title')}
			count={t('count', { count: table.total })}
			address={list.address}
			filters={
				<ListToolbar
					searchPlaceholder={t('searchPlaceholder')}
					filters={[
						{ name: 'state', label: t('fields.state'), options: options(followUpFilters, 'state') },
						{ name: 'owner', label: t('fields.owner'), options: options(followUpOwners, 'owner') },
						{
							name: 'assignee',
							label: t('fields.assignee'),
							options: [
								{ value: myself, label: t('assignee.me') },
								{ value: nobody, label: t('assignee.filterNobody') },
								...assignees.map(({ value, label }) => ({ value, label })),
							],
						},
						linkedFilter(list, 'partnership', t('fields.partnership')),
					]}
				/>
			}
		>
			<FollowUpTable
				{...table}
				today={ctx.today}
				mayWrite={may(ctx.user, 'visits.write')}
				empty={<ListEmpty title={t('none')}>{t('emptyBody')}</ListEmpty>}
			/>
		</ListPage>
	);
}
