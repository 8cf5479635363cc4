import { useTranslations } from 'next-intl';
import { newPasswordProblems } from '@/lib/auth/password-rules';
import { AccessField } from './access-field';

/** The new password, twice. What was typed is not sent back to the browser. */
export function NewPasswordFields({ problem }: { problem?: string }) {
	const t = useTranslations('auth.password');
	const known = newPasswordProblems.find((name) => name === problem);
	const error = known && t(known);
	return (
		<>
			<AccessField
				name="password"
				label={t('label')}
				hint={t('hint')}
				type="password"
				autoComplete="new-password"
				minLength={12}
				maxLength={200}
				error={known === 'repeatDiffers' ? undefined : error}
			/>
			<AccessField
				name="repeat"
				label={t('repeat')}
				type="password"
				autoComplete="new-password"
				error={known === 'repeatDiffers' ? error : undefined}
			/>
		</>
	);
}
