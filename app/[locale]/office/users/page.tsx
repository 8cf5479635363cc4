import { forbidden } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { optionsOf } from '@/components/fields/options';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { roles, userStates } from '@/lib/users/user';
import { userAddress } from '@/lib/users/user-params';
import { listUsers } from '@/lib/users/user-queries';
import { ListPage } from '../list-page';
import { NewButton } from '../new-button';
import { pageTitle } from '../page-title';
import { readList, readRows } from '../read-list';
import { UserTable } from './user-columns';

export const generateMetadata = pageTitle('users.title');

export default async function UsersPage({ searchParams }: PageProps<'/[locale]/office/users'>) {
	const [ctx, t] = await Promise.all([officeContext(), getTranslations('users')]);
	const list = await readList(ctx, userAddress, searchParams, 'users');
	if (!may(ctx.user, 'users.manage')) forbidden();
	const table = await readRows(list, (params) => listUsers(ctx, params));
	const invite = <NewButton noun="users">{t('invite')}</NewButton>;
	return (
		<ListPage
			title={t('title')}
			count={t('count', { count: table.total })}
			actions={invite}
			address={list.address}
			filters={
				<ListToolbar
					searchPlaceholder={t('searchPlaceholder')}
					filters={[
						{
							name: 'role',
							label: t('fields.role'),
							multiple: true,
							options: optionsOf(roles, (value) => t(`role.${value}`)),
						},
						{
							name: 'state',
							label: t('fields.state'),
							multiple: true,
							options: optionsOf(userStates, (value) => t(`state.${value}`)),
						},
					]}
				/>
			}
		>
			<UserTable
				{...table}
				empty={
					<ListEmpty title={t('empty.title')} action={invite}>
						{t('empty.body')}
					</ListEmpty>
				}
			/>
		</ListPage>
	);
}
