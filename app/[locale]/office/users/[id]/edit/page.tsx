import { forbidden, notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { findUser } from '@/lib/users/user-queries';
import { NounPage } from '../../../noun-page';
import { pageTitle } from '../../../page-title';
import { RenameForm } from '../rename-form';

type Props = PageProps<'/[locale]/office/users/[id]/edit'>;

export const generateMetadata = pageTitle('users.edit');

export default async function EditUserPage({ params }: Props) {
	const [ctx, { id }, t] = await Promise.all([officeContext(), params, getTranslations('users')]);
	if (!may(ctx.user, 'users.manage')) forbidden();
	const user = await findUser(ctx, id);
	if (!user) notFound();
	const { version, name, email } = user;
	return (
		<NounPage noun="users" above={[{ at: id, label: name }]} title={t('editTitle', { name })}>
			<RenameForm values={{ id, version, name, email }} />
		</NounPage>
	);
}
