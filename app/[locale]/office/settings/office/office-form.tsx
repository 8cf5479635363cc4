'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { FormSection, RecordForm, useRecordForm } from '@/components/form/form';
import { type Choice, LocalisedTextField, TextAreaField, TextField } from '@/components/form/form-fields';
import { useToast } from '@/components/ui/toast';
import type { OfficeFields } from '@/lib/settings/settings-input';
import { TerritoryField } from '../../territories/territory-field';
import { reviseOfficeAction } from '../actions';

export function OfficeForm({ values, home }: { values: OfficeFields; home: Choice | null }) {
	const t = useTranslations('settings.office');
	const words = useTranslations('settings.entries');
	const settings = `/${useLocale()}/office/settings`;
	const router = useRouter();
	const toast = useToast();
	const form = useRecordForm({
		values,
		schema: () => import('@/lib/settings/settings-input').then((file) => file.officeInput),
		action: reviseOfficeAction,
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
			<FormSection title={t('public')} hint={t('publicHint')}>
				<LocalisedTextField name="name" label={t('name')} hint={t('nameHint')} required maxLength={200} />
				<LocalisedTextField
					name="siteTitle"
					label={t('siteTitle')}
					hint={t('siteTitleHint')}
					required
					maxLength={200}
				/>
				<LocalisedTextField
					name="intro"
					label={t('intro')}
					hint={t('introHint')}
					multiline
					maxLength={2000}
				/>
				<TextAreaField name="contact" label={t('contact')} hint={t('contactHint')} maxLength={500} />
			</FormSection>
			<FormSection title={t('legalContact')} hint={t('legalContactHint')}>
				<TextAreaField name="address" label={t('address')} maxLength={500} />
				<TextField name="email" label={t('email')} type="email" />
				<TextField name="phone" label={t('phone')} type="tel" maxLength={60} />
			</FormSection>
			<FormSection title={t('register')}>
				<TerritoryField
					name="homeTerritoryId"
					label={t('homeTerritoryId')}
					hint={t('homeHint')}
					mayAdd
					home
					selected={home}
				/>
			</FormSection>
		</RecordForm>
	);
}
