import { getLocale, getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';

/** A plain form, so that signing out works whatever became of the scripts. */
export async function SignOut() {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('nav')]);
	return (
		<form method="post" action="/api/auth/signout">
			<input type="hidden" name="next" value={`/${locale}/sign-in`} />
			<Button type="submit" look="tertiary" icon="sign-out">
				{t('signOut')}
			</Button>
		</form>
	);
}
