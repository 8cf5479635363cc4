'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import type { z } from 'zod';
import { FormSection, RecordForm, useRecordForm } from '@/components/form/form';
import { TextField } from '@/components/form/form-fields';
import type { renameUserInput } from '@/lib/users/user-input';
import { renameUserAction } from '../actions';

export function RenameForm({ values }: { values: z.input<typeof renameUserInput> }) {
	const t = useTranslations('users');
	const router = useRouter();
	const page = `/${useLocale()}/office/users/${values.id}`;
	const form = useRecordForm({
		values,
		schema: () => import('@/lib/users/user-input').then((file) => file.renameUserInput),
		action: renameUserAction,
	});
	return (
		<RecordForm form={form} onSaved={() => router.push(page)} cancelHref={page}>
			<FormSection title={t('facts')}>
				<TextField name="name" label={t('fields.name')} required />
				<TextField name="email" label={t('fields.email')} type="email" required />
			</FormSection>
		</RecordForm>
	);
}
