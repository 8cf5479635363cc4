import { useTranslations } from 'next-intl';
import { Button, LinkButton } from '@/components/ui/button';
import { AccessField } from '../access-field';

type Props = { next: string; email: string; provider?: { label: string | null } };

export function PasswordForm({ next, email, provider }: Props) {
	const t = useTranslations('auth.signIn');
	return (
		<>
			<form method="post" action="/api/auth/callback/credentials" className="stack">
				<input type="hidden" name="next" value={next} />
				<AccessField
					name="email"
					label={t('email')}
					type="email"
					autoComplete="username"
					defaultValue={email}
					autoFocus={!email}
				/>
				<AccessField
					name="password"
					label={t('password')}
					type="password"
					autoComplete="current-password"
					autoFocus={Boolean(email)}
				/>
				<Button type="submit" look="primary">
					{t('submit')}
				</Button>
			</form>
			{provider && (
				<>
					<p className="access-or">{t('or')}</p>
					<LinkButton hard href={`/api/auth/signin/oidc?next=${encodeURIComponent(next)}`}>
						{t('provider', { label: provider.label ?? t('providerDefault') })}
					</LinkButton>
				</>
			)}
			<p className="muted">{t('forgotten')}</p>
		</>
	);
}
