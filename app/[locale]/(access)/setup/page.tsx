import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { setupState } from '@/lib/auth/access-state';
import { AccessCard } from '../access-card';
import { AccessField } from '../access-field';
import { NewPasswordFields } from '../new-password-fields';

export async function generateMetadata(): Promise<Metadata> {
	const t = await getTranslations('auth.setup');
	return { title: t('title'), robots: { index: false } };
}

export default async function SetupPage({ params, searchParams }: PageProps<'/[locale]/setup'>) {
	const [{ locale }, query] = await Promise.all([params, searchParams]);
	const state = await setupState(query.error);
	if (!state) redirect(`/${locale}/sign-in`);
	const t = await getTranslations('auth');
	const { problem } = state;
	const errorAt = (...names: (typeof problem)[]) =>
		problem && names.includes(problem) ? t(`setup.${problem}`) : undefined;
	const whole = errorAt('missingToken', 'throttled');
	return (
		<AccessCard title={t('setup.title')} intro={t('setup.intro')}>
			{whole && <Alert tone="bad" live title={whole} />}
			<form method="post" action="/api/auth/setup" className="stack">
				<input type="hidden" name="locale" value={locale} />
				<AccessField
					name="token"
					label={t('setup.token')}
					hint={t('setup.tokenHint')}
					autoComplete="off"
					defaultValue={typeof query.token === 'string' ? query.token : ''}
					error={errorAt('tokenWrong')}
				/>
				<AccessField
					name="office"
					label={t('setup.office')}
					hint={t('setup.officeHint')}
					autoComplete="organization"
					maxLength={200}
					defaultValue={state.office}
					error={errorAt('officeMissing')}
				/>
				<AccessField
					name="name"
					label={t('setup.name')}
					autoComplete="name"
					maxLength={200}
					defaultValue={state.name}
					error={errorAt('nameMissing')}
				/>
				<AccessField
					name="email"
					label={t('signIn.email')}
					type="email"
					autoComplete="username"
					defaultValue={state.email}
					error={errorAt('emailInvalid')}
				/>
				<NewPasswordFields problem={state.passwordProblem} />
				<Button type="submit" look="primary">
					{t('setup.submit')}
				</Button>
			</form>
		</AccessCard>
	);
}
