import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { InviteForm } from '../invite-form';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('users'))('inviteTitle') };
}

export default async function InviteUserPage() {
	const [ctx, locale, t] = await Promise.all([officeContext(), getLocale(), getTranslations('users')]);
	if (!may(ctx.user, 'users.manage')) forbidden();
	return (
		<>
			<PageHeader
				title={t('inviteTitle')}
				breadcrumb={[{ label: t('title'), href: `/${locale}/office/users` }]}
			/>
			<InviteForm />
		</>
	);
}
