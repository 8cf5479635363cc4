import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { AccessField } from '../access-field';

export function CodeForm({ next, locale }: { next: string; locale: string }) {
	const t = useTranslations('auth.code');
	return (
		<form method="post" action="/api/auth/callback/credentials" className="stack">
			<input type="hidden" name="next" value={next} />
			<AccessField name="code" label={t('code')} autoComplete="one-time-code" maxLength={40} autoFocus />
			<Button type="submit" look="primary">
				{t('submit')}
			</Button>
			<a className="kern-link" href={`/${locale}/sign-in?restart=1&next=${encodeURIComponent(next)}`}>
				{t('restart')}
			</a>
		</form>
	);
}
