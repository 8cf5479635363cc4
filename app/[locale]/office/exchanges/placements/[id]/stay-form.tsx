'use client';

import { useTranslations } from 'next-intl';
import { choicesFrom } from '@/components/fields/choices';
import { RecordForm, useAddOrReviseForm } from '@/components/form/form';
import { type Choice, ComboboxField, DateField, TextField } from '@/components/form/form-fields';
import { useToast } from '@/components/ui/toast';
import type { Day } from '@/lib/dates';
import type { NewStayFields, StayFields } from '@/lib/exchanges/placements/stay-input';
import { addStayAction, reviseStayAction } from '../actions';
import { usePlacementWords } from '../use-placement-words';

const input = () => import('@/lib/exchanges/placements/stay-input');

type Values = NewStayFields | StayFields;
type Props = { values: Values; host?: Choice | null; openAt: Day; onDone: () => void };

export function StayForm({ values, host, openAt, onDone }: Props) {
	const t = useTranslations('placements.stays');
	const common = useTranslations('common.form');
	const toast = useToast();
	const known = 'id' in values;
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.newStayInput), action: addStayAction },
		revise: { schema: () => input().then((file) => file.stayInput), action: reviseStayAction },
	});
	return (
		<RecordForm
			form={form}
			submitLabel={t(known ? 'save' : 'add')}
			wordsFor={usePlacementWords(host ? [host] : [])}
			onClose={onDone}
			wayOut={t('close')}
			stays
			onSaved={() => {
				toast(common('saved'));
				onDone();
			}}
		>
			<div className="form-grid field-row">
				<DateField name="startsOn" label={t('startsOn')} required openAt={openAt} />
				<DateField name="endsOn" label={t('endsOn')} required openAt={openAt} />
				<TextField name="place" label={t('place')} maxLength={200} />
				<ComboboxField
					name="organisationId"
					label={t('organisationId')}
					search={choicesFrom('organisations')}
					selected={host}
				/>
				<TextField name="note" label={t('note')} className="span" maxLength={1000} />
			</div>
		</RecordForm>
	);
}
