'use client';

import { useTranslations } from 'next-intl';
import { RecordForm, useRecordForm } from '@/components/form/form';
import { LocalisedTextField } from '@/components/form/form-fields';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast';
import type { EntryFields, NewEntryFields } from '@/lib/settings/settings-input';
import { type EntryNoun, entryActions } from './entry-actions';

type Props = { noun: EntryNoun; values: NewEntryFields | EntryFields; name?: string; onClose: () => void };

/** One form for a new entry and for other names of a known one. */
export function EntryDialog({ noun, values, name = '', onClose }: Props) {
	const t = useTranslations(`settings.${noun}`);
	const words = useTranslations('settings.entries');
	const toast = useToast();
	const known = 'id' in values;
	const form = useRecordForm<NewEntryFields>(
		() =>
			import('@/lib/settings/settings-input').then(({ entryInput, newEntryInput }) =>
				known ? entryInput : newEntryInput,
			),
		values,
	);
	const { add, rename } = entryActions[noun];
	return (
		<Dialog open wide onClose={onClose} title={known ? words('renameTitle', { name }) : t('add')}>
			<RecordForm
				form={form}
				action={known ? (rename as unknown as typeof add) : add}
				submitLabel={words('save')}
				stays
				onSaved={() => {
					onClose();
					toast(words(known ? 'renamed' : 'added'));
				}}
			>
				<LocalisedTextField
					name="label"
					label={t('name')}
					hint={known ? words('renameHint') : undefined}
					required
					maxLength={120}
				/>
			</RecordForm>
		</Dialog>
	);
}
