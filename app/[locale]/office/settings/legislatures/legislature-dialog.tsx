'use client';

import { useTranslations } from 'next-intl';
import { RecordForm, useAddOrReviseForm } from '@/components/form/form';
import { DateField, TextField } from '@/components/form/form-fields';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast';
import type { Legislature } from '@/lib/settings/legislature-queries';
import type { LegislatureFields, NewLegislatureFields } from '@/lib/settings/settings-input';
import { addLegislatureAction, reviseLegislatureAction } from '../actions';

const input = () => import('@/lib/settings/settings-input');

type Props = { period: Legislature | null; onClose: () => void };

function fieldsOf(period: Legislature | null): NewLegislatureFields | LegislatureFields {
	if (!period) return { label: '', from: '', to: '' };
	const { id, version, label, from, to } = period;
	return { id, version, label, from, to: to ?? '' };
}

export function LegislatureDialog({ period, onClose }: Props) {
	const t = useTranslations('settings.legislatures');
	const words = useTranslations('settings.entries');
	const toast = useToast();
	const form = useAddOrReviseForm({
		values: fieldsOf(period),
		add: { schema: () => input().then((file) => file.newLegislatureInput), action: addLegislatureAction },
		revise: { schema: () => input().then((file) => file.legislatureInput), action: reviseLegislatureAction },
	});
	return (
		<Dialog open onClose={onClose} title={period ? t('editTitle', { name: period.label }) : t('add')}>
			<RecordForm
				form={form}
				submitLabel={t('save')}
				stays
				onSaved={() => {
					onClose();
					toast(words(period ? 'changed' : 'added'));
				}}
			>
				<div className="form-grid field-row">
					<TextField name="label" label={t('label')} hint={t('labelHint')} required className="wide" />
					<DateField name="from" label={t('from')} required />
					<DateField name="to" label={t('to')} hint={t('toHint')} />
				</div>
			</RecordForm>
		</Dialog>
	);
}
