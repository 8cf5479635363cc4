'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { RecordForm, useAddOrReviseForm } from '@/components/form/form';
import { CheckboxField, DateField, TextField, TimeField } from '@/components/form/form-fields';
import { useToast } from '@/components/ui/toast';
import { endOf } from '@/lib/clock';
import type { AgendaItemFields, NewAgendaItemFields } from '@/lib/visits/agenda-input';
import { addAgendaItemAction, reviseAgendaItemAction } from './actions';

const input = () => import('@/lib/visits/agenda-input');

type Values = NewAgendaItemFields | AgendaItemFields;

/** Where the next item begins: when and by whose clocks this one ended. */
function nextAfter({ on, startsAt, endsAt, endsOn, timeZone, endTimeZone }: Values) {
	if (!endsAt) return { on, startsAt: '', timeZone };
	const { day, time } = endOf({ on, startsAt, endsAt, endsOn, timeZone, endTimeZone });
	return { on: day, startsAt: time, timeZone: endTimeZone || timeZone };
}

/** After adding, the next item begins where the last one ended. */
export function AgendaForm({ values, onDone }: { values: Values; onDone: () => void }) {
	const t = useTranslations('visits.agenda');
	const common = useTranslations('common.form');
	const toast = useToast();
	const zones = useId();
	const known = 'id' in values;
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.newAgendaItemInput), action: addAgendaItemAction },
		revise: { schema: () => input().then((file) => file.agendaItemInput), action: reviseAgendaItemAction },
	});
	return (
		<RecordForm
			form={form}
			submitLabel={t(known ? 'save' : 'add')}
			onClose={onDone}
			wayOut={t('close')}
			stays
			onSaved={() => {
				toast(common('saved'));
				const typed = form.getValues();
				if (known) onDone();
				else form.reset({ ...values, ...nextAfter(typed) });
			}}
		>
			<div className="form-grid field-row">
				<DateField name="on" label={t('on')} required />
				<div className="row">
					<TimeField name="startsAt" label={t('startsAt')} required />
					<TimeField name="endsAt" label={t('endsAt')} />
				</div>
				<TextField name="title" label={t('itemTitle')} required className="span" />
				<TextField name="place" label={t('place')} />
				<TextField name="responsible" label={t('responsible')} />
				<TextField name="timeZone" label={t('timeZone')} hint={t('timeZoneHint')} list={zones} />
				<DateField name="endsOn" label={t('endsOn')} hint={t('endsOnHint')} />
				<TextField name="endTimeZone" label={t('endTimeZone')} hint={t('endTimeZoneHint')} list={zones} />
				<CheckboxField name="public" label={t('public')} hint={t('publicHint')} />
			</div>
			<datalist id={zones}>
				{Intl.supportedValuesOf('timeZone').map((zone) => (
					<option key={zone} value={zone} />
				))}
			</datalist>
		</RecordForm>
	);
}
