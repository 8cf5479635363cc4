'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Failure } from './form-answer';
import { Alert } from './ui/alert';

/** A refusal in words. Fields and conflicts are shown by the form itself. */
export function FailureAlert({ failure, signInHref }: { failure: Failure; signInHref?: string }) {
	const t = useTranslations();
	const locale = useLocale();
	const signedOut = failure.code === 'signedOut';
	const unsent = signedOut || failure.code === 'network';
	const words = t.has(failure.message) ? t(failure.message, failure.params) : t('common.form.failed');
	return (
		<Alert live tone={unsent ? 'warn' : 'bad'} title={unsent ? t('common.form.notSaved') : words}>
			{unsent && <p>{signedOut ? t('common.form.signedOut') : words}</p>}
			{signedOut && (
				<p>
					<a href={signInHref ?? `/${locale}/sign-in`} target="_blank" rel="noopener">
						{t('common.form.signIn')}
					</a>
				</p>
			)}
		</Alert>
	);
}
