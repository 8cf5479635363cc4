'use client';

import { useTranslations } from 'next-intl';
import { RecordForm, useRecordForm } from '@/components/form/form';
import { type Option, SelectField } from '@/components/form/form-fields';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast';
import { mergeTopicsAction } from './actions';

type Props = { id: string; version: number; name: string; others: Option[]; onClose: () => void };

/** Two topics that mean the same become one; which one stays is chosen here. */
export function MergeDialog({ id, version, name, others, onClose }: Props) {
	const t = useTranslations('settings.topics.merge');
	const toast = useToast();
	const form = useRecordForm({
		values: { id, version, intoId: '' },
		schema: () => import('@/lib/settings/settings-input').then((file) => file.entryMergeInput),
		action: mergeTopicsAction,
	});
	return (
		<Dialog open onClose={onClose} title={t('title', { name })}>
			<RecordForm
				form={form}
				submitLabel={t('submit')}
				stays
				onSaved={() => {
					onClose();
					toast(t('done'));
				}}
			>
				<p>
					{t('body', { name })} {t('public')}
				</p>
				<SelectField name="intoId" label={t('into')} required empty={t('choose')} options={others} />
			</RecordForm>
		</Dialog>
	);
}
