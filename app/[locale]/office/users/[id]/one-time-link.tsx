'use client';

import { useTranslations } from 'next-intl';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';

/** The link to pass on, while the admin may still see it. */
export function OneTimeLink({ address, until }: { address: string; until: string }) {
	const t = useTranslations('users.link');
	const toast = useToast();
	const copy = async () => {
		await navigator.clipboard.writeText(address);
		toast(t('copied'));
	};
	return (
		<Alert tone="info" title={t('title')}>
			<p>{t('body', { until })}</p>
			<div className="kern-form-input field">
				<label className="kern-label" htmlFor="one-time-link">
					{t('label')}
				</label>
				<input
					id="one-time-link"
					className="kern-form-input__input"
					readOnly
					value={address}
					onFocus={(event) => event.target.select()}
				/>
			</div>
			<Button small onClick={copy}>
				{t('copy')}
			</Button>
		</Alert>
	);
}
