'use client';

import { useTranslations } from 'next-intl';
import { RecordForm, useRecordForm } from '@/components/form/form';
import { PartialDateField, TextField } from '@/components/form/form-fields';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast';
import { renameTerritoryAction } from '../actions';

type Props = {
	id: string;
	version: number;
	name: string;
	names: { locale: string; name: string; language: string }[];
	onClose: () => void;
};

export function RenameDialog({ id, version, name, names, onClose }: Props) {
	const t = useTranslations('territories.rename');
	const toast = useToast();
	const form = useRecordForm({
		values: {
			id,
			version,
			on: '',
			names: names.map(({ locale, name }) => ({ locale, name })),
		},
		schema: () => import('@/lib/territories/territory-input').then((file) => file.renameInput),
		action: renameTerritoryAction,
	});
	return (
		<Dialog open onClose={onClose} title={t('title', { name })}>
			<RecordForm
				form={form}
				loaded={{}}
				submitLabel={t('submit')}
				stays
				onSaved={() => {
					onClose();
					toast(t('done'));
				}}
			>
				<p>{t('body')}</p>
				{names.map(({ locale, language }, index) => (
					<TextField
						key={locale}
						name={`names.${index}.name`}
						label={t('newName', { language })}
						required
						lang={locale}
					/>
				))}
				<PartialDateField name="on" label={t('on')} />
			</RecordForm>
		</Dialog>
	);
}
