import { forbidden } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { NounPage } from '../../noun-page';
import { pageTitle } from '../../page-title';
import { InviteForm } from '../invite-form';

export const generateMetadata = pageTitle('users.inviteTitle');

export default async function InviteUserPage() {
	const [ctx, t] = await Promise.all([officeContext(), getTranslations('users')]);
	if (!may(ctx.user, 'users.manage')) forbidden();
	return (
		<NounPage noun="users" title={t('inviteTitle')}>
			<InviteForm />
		</NounPage>
	);
}
