'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { RecordForm, useRecordForm } from '@/components/form/form';
import { DateField } from '@/components/form/form-fields';
import { Dialog } from '@/components/ui/dialog';
import { MenuItem } from '@/components/ui/menu';
import { useToast } from '@/components/ui/toast';
import { today } from '@/lib/dates';
import { endAppointmentAction } from '../actions';

export function EndAppointment({ row }: { row: { id: string; version: number } }) {
	const t = useTranslations('people.appointments');
	const [open, setOpen] = useState(false);
	return (
		<>
			<MenuItem onClick={() => setOpen(true)}>{t('end')} …</MenuItem>
			{open && <EndDialog row={row} onClose={() => setOpen(false)} />}
		</>
	);
}

function EndDialog({ row, onClose }: { row: { id: string; version: number }; onClose: () => void }) {
	const t = useTranslations('people.appointments');
	const toast = useToast();
	const form = useRecordForm({
		values: { id: row.id, version: row.version, on: today() },
		schema: () => import('@/lib/people/appointment-input').then((file) => file.appointmentEnd),
		action: endAppointmentAction,
	});
	return (
		<Dialog open onClose={onClose} title={t('endTitle')}>
			<RecordForm
				form={form}
				loaded={{}}
				submitLabel={t('end')}
				stays
				onSaved={() => {
					onClose();
					toast(t('ended'));
				}}
			>
				<DateField name="on" label={t('endOn')} required />
			</RecordForm>
		</Dialog>
	);
}
