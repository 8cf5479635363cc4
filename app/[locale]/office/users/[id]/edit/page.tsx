import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { findUser } from '@/lib/users/user-queries';
import { RenameForm } from '../rename-form';

type Props = PageProps<'/[locale]/office/users/[id]/edit'>;

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('users'))('edit') };
}

export default async function EditUserPage({ params }: Props) {
	const [ctx, { id }, locale, t] = await Promise.all([
		officeContext(),
		params,
		getLocale(),
		getTranslations('users'),
	]);
	if (!may(ctx.user, 'users.manage')) forbidden();
	const user = await findUser(ctx, id);
	if (!user) notFound();
	const { version, name, email } = user;
	const list = `/${locale}/office/users`;
	return (
		<>
			<PageHeader
				title={t('editTitle', { name })}
				breadcrumb={[
					{ label: t('title'), href: list },
					{ label: name, href: `${list}/${id}` },
				]}
			/>
			<RenameForm values={{ id, version, name, email }} />
		</>
	);
}
