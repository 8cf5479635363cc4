'use client';

import { useTranslations } from 'next-intl';
import { RecordForm, useAddOrReviseForm } from '@/components/form/form';
import type { Choice } from '@/components/form/form-fields';
import { Dialog } from '@/components/ui/dialog';
import type { AppointmentEdit, AppointmentFields } from '@/lib/people/appointment-input';
import { addAppointmentAction, reviseAppointmentAction } from '../actions';
import { AppointmentFieldset } from '../appointment-fieldset';

const input = () => import('@/lib/people/appointment-input');

type Props = {
	values: AppointmentFields | AppointmentEdit;
	organisation?: Choice | null;
	onClose: () => void;
};

/** One form for a new office and for a known one, over the person's page. */
export function AppointmentDialog({ values, organisation, onClose }: Props) {
	const t = useTranslations('people.appointments');
	const known = 'id' in values;
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.newAppointmentInput), action: addAppointmentAction },
		revise: { schema: () => input().then((file) => file.appointmentInput), action: reviseAppointmentAction },
	});
	return (
		<Dialog open wide onClose={onClose} title={t(known ? 'edit' : 'add')}>
			<RecordForm
				form={form}
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
