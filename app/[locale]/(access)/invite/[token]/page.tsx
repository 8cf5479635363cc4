import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Alert } from '@/components/ui/alert';
import { Button, LinkButton } from '@/components/ui/button';
import { invitation } from '@/lib/auth/access-state';
import { AccessCard } from '../../access-card';
import { NewPasswordFields } from '../../new-password-fields';

export async function generateMetadata(): Promise<Metadata> {
	const t = await getTranslations('auth.invite');
	return { title: t('title'), robots: { index: false } };
}

export default async function InvitePage({ params, searchParams }: PageProps<'/[locale]/invite/[token]'>) {
	const [{ locale, token }, query] = await Promise.all([params, searchParams]);
	const { owner, problem } = await invitation(token, query.error);
	const t = await getTranslations('auth.invite');
	if (!owner) {
		return (
			<AccessCard title={t('goneTitle')}>
				<Alert tone="warn" title={t('gone')} />
				<LinkButton hard href={`/${locale}/sign-in`}>
					{t('toSignIn')}
				</LinkButton>
			</AccessCard>
		);
	}
	return (
		<AccessCard title={t('title')} intro={t('intro', { name: owner.name, email: owner.email })}>
			<form method="post" action="/api/auth/invite" className="stack">
				<input type="hidden" name="locale" value={locale} />
				<input type="hidden" name="token" value={token} />
				<input type="hidden" name="username" autoComplete="username" value={owner.email} readOnly />
				<NewPasswordFields problem={problem} />
				<Button type="submit" look="primary">
					{t('submit')}
				</Button>
			</form>
		</AccessCard>
	);
}
