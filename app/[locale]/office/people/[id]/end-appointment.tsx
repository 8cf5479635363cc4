'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { RecordForm, useRecordForm } from '@/components/form/form';
import { DateField } from '@/components/form/form-fields';
import { Dialog } from '@/components/ui/dialog';
import { MenuItem } from '@/components/ui/menu';
import { useToast } from '@/components/ui/toast';
import { today } from '@/lib/dates';
import { appointmentEnd } from '@/lib/people/appointment-input';
import { endAppointmentAction } from '../actions';

type Ending = { id: string; version: number; on: string };

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
	const form = useRecordForm<Ending>(appointmentEnd, { id: row.id, version: row.version, on: today() });
	return (
		<Dialog open onClose={onClose} title={t('endTitle')}>
			<RecordForm
				form={form}
				loaded={{}}
				action={endAppointmentAction}
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
