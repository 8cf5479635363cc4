'use client';

import { useTranslations } from 'next-intl';
import { RecordForm, useRecordForm } from '@/components/form/form';
import { TextField } from '@/components/form/form-fields';
import { useToast } from '@/components/ui/toast';
import { confirmSecondFactorAction } from './actions';
import { QrCode } from './qr-code';

export type EnrolmentSecrets = {
	secret: string;
	address: string;
	recovery: string[];
	qr: boolean[][] | null;
};

/** The three steps of setting up an authenticator app. */
export function Enrolment({ secret, address, recovery, qr }: EnrolmentSecrets) {
	const t = useTranslations('users.factor');
	const toast = useToast();
	const form = useRecordForm({
		values: {
			code: '',
		},
		schema: () => import('@/lib/users/account-input').then((file) => file.codeInput),
		action: confirmSecondFactorAction,
	});
	const saved = () => {
		toast(t('confirmed'));
	};
	return (
		<div className="stack">
			<p>{t('step1')}</p>
			{qr && <QrCode modules={qr} label={t('qr')} />}
			<p>
				{t('secret')}: <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
				<br />
				<a href={address}>{t('open')}</a>
			</p>
			<p>{t('step2')}</p>
			<ul className="recovery-codes">
				{recovery.map((code) => (
					<li key={code}>
						<code>{code}</code>
					</li>
				))}
			</ul>
			<RecordForm form={form} stays onSaved={saved} submitLabel={t('confirm')}>
				<TextField
					name="code"
					label={t('step3')}
					autoComplete="one-time-code"
					inputMode="numeric"
					maxLength={10}
					required
				/>
			</RecordForm>
		</div>
	);
}
