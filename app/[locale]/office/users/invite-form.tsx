'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { choicesFrom } from '@/components/fields/choices';
import { FormSection, RecordForm, useRecordForm } from '@/components/form/form';
import { MultiComboboxField, RadioField, SelectField, TextField } from '@/components/form/form-fields';
import { useToast } from '@/components/ui/toast';
import { roles } from '@/lib/users/user';
import type { inviteUserInput } from '@/lib/users/user-input';
import { inviteUserAction } from './actions';

type Values = z.input<typeof inviteUserInput>;

export function InviteForm() {
	const t = useTranslations('users');
	const router = useRouter();
	const toast = useToast();
	const locale = useLocale();
	const list = `/${locale}/office/users`;
	const form = useRecordForm<Values>(
		() => import('@/lib/users/user-input').then((input) => input.inviteUserInput),
		{
			name: '',
			email: '',
			role: 'staff',
			locale: locale === 'en' ? 'en' : 'de',
			partnershipIds: [],
		},
	);
	const role = useWatch({ control: form.control, name: 'role' });
	const saved = ({ id, mailed }: { id: string; mailed: boolean }) => {
		if (mailed) toast(t('link.mailed'));
		router.push(`${list}/${id}`);
	};
	return (
		<RecordForm
			form={form}
			action={inviteUserAction}
			onSaved={saved}
			submitLabel={t('invite')}
			cancelHref={list}
		>
			<FormSection title={t('inviteWho')}>
				<TextField name="name" label={t('fields.name')} required />
				<TextField name="email" label={t('fields.email')} type="email" required />
				<SelectField
					name="locale"
					label={t('fields.locale')}
					hint={t('hints.locale')}
					options={(['de', 'en'] as const).map((value) => ({ value, label: t(`locale.${value}`) }))}
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
