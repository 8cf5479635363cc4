import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { optionsOf } from '@/components/fields/options';
import { ListEmpty } from '@/components/list/list-empty';
import { ListToolbar } from '@/components/list/list-toolbar';
import { ListView } from '@/components/list/list-view';
import { PageHeader } from '@/components/shell/page-header';
import { LinkButton } from '@/components/ui/button';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { roles, userStates } from '@/lib/users/user';
import { userAddress } from '@/lib/users/user-params';
import { listUsers } from '@/lib/users/user-queries';
import { noRows, readList } from '../read-list';
import { UserTable } from './user-columns';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('users'))('title') };
}

export default async function UsersPage({ searchParams }: PageProps<'/[locale]/office/users'>) {
	const [ctx, locale, t] = await Promise.all([officeContext(), getLocale(), getTranslations('users')]);
	const { params, address } = await readList(ctx, userAddress, searchParams, 'users');
	if (!may(ctx.user, 'users.manage')) forbidden();
	const { rows, total } = address.blocked ? noRows : await listUsers(ctx, params);
	const invite = (
		<LinkButton look="primary" icon="plus" href={`/${locale}/office/users/new`}>
			{t('invite')}
		</LinkButton>
	);
	return (
		<>
			<PageHeader
				title={t('title')}
				count={!address.blocked && t('count', { count: total })}
				actions={invite}
			/>
			<ListView address={address}>
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
				<UserTable
					{...{ rows, total }}
					sort={params.sort}
					page={params.page}
					size={params.size}
					empty={
						<ListEmpty title={t('empty.title')} action={invite}>
							{t('empty.body')}
						</ListEmpty>
					}
				/>
			</ListView>
		</>
	);
}
