'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { choicesFrom } from '@/components/fields/choices';
import { optionsOf } from '@/components/fields/options';
import { FormSection, RecordForm, useRecordForm } from '@/components/form/form';
import { MultiComboboxField, RadioField, SelectField, TextField } from '@/components/form/form-fields';
import { useToast } from '@/components/ui/toast';
import { roles } from '@/lib/users/user';
import { inviteUserAction } from './actions';

export function InviteForm() {
	const t = useTranslations('users');
	const router = useRouter();
	const toast = useToast();
	const locale = useLocale();
	const list = `/${locale}/office/users`;
	const form = useRecordForm({
		values: {
			name: '',
			email: '',
			role: 'staff',
			locale: locale === 'en' ? 'en' : 'de',
			partnershipIds: [],
		},
		schema: () => import('@/lib/users/user-input').then((file) => file.inviteUserInput),
		action: inviteUserAction,
	});
	const role = useWatch({ control: form.control, name: 'role' });
	const saved = ({ id, mailed }: { id: string; mailed: boolean }) => {
		if (mailed) toast(t('link.mailed'));
		router.push(`${list}/${id}`);
	};
	return (
		<RecordForm form={form} onSaved={saved} submitLabel={t('invite')} cancelHref={list}>
			<FormSection title={t('inviteWho')}>
				<TextField name="name" label={t('fields.name')} required />
				<TextField name="email" label={t('fields.email')} type="email" required />
				<SelectField
					name="locale"
					label={t('fields.locale')}
					hint={t('hints.locale')}
					options={optionsOf(['de', 'en'], (value) => t(`locale.${value}`))}
				/>
			</FormSection>
			<FormSection title={t('inviteMay')}>
				<RadioField
					name="role"
					label={t('fields.role')}
					required
					options={roles.map((value) => ({ value, label: t(`role.${value}`), hint: t(`roleHint.${value}`) }))}
				/>
				{role === 'representative' && (
					<MultiComboboxField
						name="partnershipIds"
						label={t('fields.partnershipIds')}
						hint={t('hints.partnershipIds')}
						search={choicesFrom('partnerships')}
					/>
				)}
			</FormSection>
		</RecordForm>
	);
}
