'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { RecordForm, useRecordForm } from '@/components/form/form';
import { RadioField } from '@/components/form/form-fields';
import { changeOwnLanguageAction } from './actions';

export function LanguageForm({ locale }: { locale: 'de' | 'en' }) {
	const t = useTranslations('users');
	const router = useRouter();
	const form = useRecordForm(
		() => import('@/lib/users/account-input').then((input) => input.changeLanguageInput),
		{ locale },
	);
	return (
		<RecordForm
			form={form}
			action={changeOwnLanguageAction}
			onSaved={(saved) => router.push(`/${saved.locale}/office/account`)}
			submitLabel={t('language.save')}
		>
			<RadioField
				name="locale"
				label={t('fields.locale')}
				hint={t('hints.locale')}
				inline
				options={(['de', 'en'] as const).map((value) => ({ value, label: t(`locale.${value}`) }))}
			/>
		</RecordForm>
	);
}
