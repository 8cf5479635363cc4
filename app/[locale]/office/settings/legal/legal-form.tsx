'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { FormSection, RecordForm, useRecordForm } from '@/components/form/form';
import { LocalisedTextField } from '@/components/form/form-fields';
import { useToast } from '@/components/ui/toast';
import { legalTexts } from '@/lib/settings/settings';
import type { LegalFields } from '@/lib/settings/settings-input';
import { reviseLegalTextsAction } from '../actions';

export function LegalForm({ values }: { values: LegalFields }) {
	const t = useTranslations('settings.legal');
	const words = useTranslations('settings.entries');
	const settings = `/${useLocale()}/office/settings`;
	const router = useRouter();
	const toast = useToast();
	const form = useRecordForm({
		values,
		schema: () => import('@/lib/settings/settings-input').then((file) => file.legalInput),
		action: reviseLegalTextsAction,
	});
	return (
		<RecordForm
			form={form}
			onSaved={() => {
				toast(words('changed'));
				router.push(settings);
			}}
			cancelHref={settings}
		>
			<FormSection title={t('texts')} hint={t('markup')}>
				{legalTexts.map((text) => (
					<LocalisedTextField
						key={text}
						name={text}
						label={t(text)}
						hint={t(`${text}Hint`)}
						multiline
						rows={10}
						maxLength={30_000}
					/>
				))}
			</FormSection>
		</RecordForm>
	);
}
