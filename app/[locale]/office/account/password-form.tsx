'use client';

import { useTranslations } from 'next-intl';
import { RecordForm, useRecordForm } from '@/components/form/form';
import { TextField } from '@/components/form/form-fields';
import { useToast } from '@/components/ui/toast';
import { changeOwnPasswordAction } from './actions';

const empty = { current: '', password: '', repeat: '' };

export function PasswordForm() {
	const t = useTranslations('users.password');
	const words = useTranslations('auth.password');
	const toast = useToast();
	const form = useRecordForm({
		values: empty,
		schema: () => import('@/lib/users/account-input').then((file) => file.changePasswordInput),
		action: changeOwnPasswordAction,
	});
	const saved = () => {
		form.reset(empty);
		toast(t('changed'));
	};
	return (
		<RecordForm form={form} stays onSaved={saved} submitLabel={t('change')}>
			<TextField
				name="current"
				label={t('current')}
				type="password"
				autoComplete="current-password"
				required
			/>
			<TextField
				name="password"
				label={words('label')}
				hint={words('hint')}
				type="password"
				autoComplete="new-password"
				maxLength={200}
				required
			/>
			<TextField name="repeat" label={words('repeat')} type="password" autoComplete="new-password" required />
		</RecordForm>
	);
}
