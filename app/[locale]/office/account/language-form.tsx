'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { optionsOf } from '@/components/fields/options';
import { RecordForm, useRecordForm } from '@/components/form/form';
import { RadioField } from '@/components/form/form-fields';
import { changeOwnLanguageAction } from './actions';

export function LanguageForm({ locale }: { locale: 'de' | 'en' }) {
	const t = useTranslations('users');
	const router = useRouter();
	const form = useRecordForm({
		values: { locale },
		schema: () => import('@/lib/users/account-input').then((file) => file.changeLanguageInput),
		action: changeOwnLanguageAction,
	});
	return (
		<RecordForm
			form={form}
			onSaved={(saved) => router.push(`/${saved.locale}/office/account`)}
			submitLabel={t('language.save')}
		>
			<RadioField
				name="locale"
				label={t('fields.locale')}
				hint={t('hints.locale')}
				inline
				options={optionsOf(['de', 'en'], (value) => t(`locale.${value}`))}
			/>
		</RecordForm>
	);
}
