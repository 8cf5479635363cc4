'use client';

import { useTranslations } from 'next-intl';
import { RecordForm, useRecordForm } from '@/components/form/form';
import type { Choice } from '@/components/form/form-fields';
import { Dialog } from '@/components/ui/dialog';
import {
	type AppointmentEdit,
	type AppointmentFields,
	appointmentInput,
	newAppointmentInput,
} from '@/lib/people/appointment-input';
import { addAppointmentAction, reviseAppointmentAction } from '../actions';
import { AppointmentFieldset } from '../appointment-fieldset';

type Props = {
	values: AppointmentFields | AppointmentEdit;
	organisation?: Choice | null;
	onClose: () => void;
};

/** One form for a new office and for a known one, over the person's page. */
export function AppointmentDialog({ values, organisation, onClose }: Props) {
	const t = useTranslations('people.appointments');
	const known = 'id' in values;
	const form = useRecordForm<AppointmentFields>(
		known ? appointmentInput : newAppointmentInput,
		values as AppointmentFields,
	);
	return (
		<Dialog open wide onClose={onClose} title={t(known ? 'edit' : 'add')}>
			<RecordForm
				form={form}
				action={
					known ? (reviseAppointmentAction as unknown as typeof addAppointmentAction) : addAppointmentAction
				}
				submitLabel={t('save')}
				stays
				onSaved={() => {
					onClose();
				}}
			>
				<div className="form-grid field-row">
					<AppointmentFieldset required organisation={organisation} />
				</div>
			</RecordForm>
		</Dialog>
	);
}
