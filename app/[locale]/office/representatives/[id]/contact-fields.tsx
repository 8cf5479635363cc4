'use client';

import { useTranslations } from 'next-intl';
import { LocalisedTextField, TextField } from '@/components/form/form-fields';

/** What the world may know; `named` where a person stands behind it. */
export function ContactFields({ named }: { named?: boolean }) {
	const t = useTranslations('representatives');
	return (
		<div className="form-grid field-row">
			{named && (
				<TextField
					name="name"
					label={t('fields.name')}
					hint={t('hints.name')}
					className="wide"
					maxLength={200}
				/>
			)}
			<TextField name="email" label={t('fields.email')} type="email" />
			<TextField name="phone" label={t('fields.phone')} type="tel" />
			<LocalisedTextField
				name="text"
				label={t('fields.text')}
				multiline
				rows={3}
				maxLength={2000}
				className="wide"
			/>
		</div>
	);
}
