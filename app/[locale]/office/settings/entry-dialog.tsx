'use client';

import { useTranslations } from 'next-intl';
import { RecordForm, useAddOrReviseForm } from '@/components/form/form';
import { LocalisedTextField } from '@/components/form/form-fields';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast';
import type { EntryFields, NewEntryFields } from '@/lib/settings/settings-input';
import { type EntryNoun, entryActions } from './entry-actions';

const input = () => import('@/lib/settings/settings-input');

type Props = { noun: EntryNoun; values: NewEntryFields | EntryFields; name?: string; onClose: () => void };

/** One form for a new entry and for other names of a known one. */
export function EntryDialog({ noun, values, name = '', onClose }: Props) {
	const t = useTranslations(`settings.${noun}`);
	const words = useTranslations('settings.entries');
	const toast = useToast();
	const known = 'id' in values;
	const { add, rename } = entryActions[noun];
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.newEntryInput), action: add },
		revise: { schema: () => input().then((file) => file.entryInput), action: rename },
	});
	return (
		<Dialog open wide onClose={onClose} title={known ? words('renameTitle', { name }) : t('add')}>
			<RecordForm
				form={form}
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
