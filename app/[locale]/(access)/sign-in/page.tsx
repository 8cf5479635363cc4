import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Alert } from '@/components/ui/alert';
import { inLanguage, nextPath } from '@/lib/auth/next-path';
import { currentUser } from '@/lib/auth/session';
import { signInState } from '@/lib/auth/sign-in-state';
import { AccessCard } from '../access-card';
import { CodeForm } from './code-form';
import { PasswordForm } from './password-form';

export async function generateMetadata(): Promise<Metadata> {
	const t = await getTranslations('auth.signIn');
	return { title: t('title'), robots: { index: false } };
}

const notices = ['signedOut', 'passwordSet', 'ready'] as const;

export default async function SignInPage({ params, searchParams }: PageProps<'/[locale]/sign-in'>) {
	const [{ locale }, query] = await Promise.all([params, searchParams]);
	const next = nextPath(query.next, locale);
	const user = await currentUser();
	if (user) redirect(inLanguage(next, user.locale));
	const state = await signInState(query.error, query.restart !== undefined);
	if (state.officeIsNew) redirect(`/${locale}/setup`);
	const t = await getTranslations('auth');
	const notice = notices.find((name) => query[name] !== undefined);
	return (
		<AccessCard
			title={t(state.owesCode ? 'code.title' : 'signIn.title')}
			intro={t(state.owesCode ? 'code.intro' : 'signIn.intro')}
		>
			{state.problem && (
				<Alert tone="bad" live title={t('problems.title')}>
					<p>{t(`problems.${state.problem}`)}</p>
				</Alert>
			)}
			{notice && !state.problem && <Alert tone="ok" live title={t(`signIn.${notice}`)} />}
			{state.owesCode ? (
				<CodeForm next={next} locale={locale} />
			) : (
				<PasswordForm next={next} email={state.email} provider={state.provider} />
			)}
		</AccessCard>
	);
}
