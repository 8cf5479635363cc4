'use client';

import { useTranslations } from 'next-intl';
import { optionsOf } from '@/components/fields/options';
import type { Option } from '@/components/fields/select-field';
import { RecordForm, useAddOrReviseForm } from '@/components/form/form';
import { DateField, SelectField, TextField } from '@/components/form/form-fields';
import { useToast } from '@/components/ui/toast';
import { followUpOwners } from '@/lib/follow-ups/follow-up';
import type { FollowUpFields, NewFollowUpFields } from '@/lib/follow-ups/follow-up-input';
import { addFollowUpAction, reviseFollowUpAction } from './actions';

const input = () => import('@/lib/follow-ups/follow-up-input');

type Values = NewFollowUpFields | FollowUpFields;

type Props = { values: Values; assignees: Option[]; onDone: () => void };

/** Stands in the list itself, so that one promise after the other can be noted. */
export function FollowUpForm({ values, assignees, onDone }: Props) {
	const t = useTranslations('followUps');
	const common = useTranslations('common.form');
	const toast = useToast();
	const _known = 'id' in values;
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.newFollowUpInput), action: addFollowUpAction },
		revise: { schema: () => input().then((file) => file.followUpInput), action: reviseFollowUpAction },
	});
	return (
		<RecordForm
			form={form}
			submitLabel={t('save')}
			onClose={onDone}
			stays
			onSaved={() => {
				toast(common('saved'));
				onDone();
			}}
		>
			<div className="form-grid field-row">
				<TextField name="text" label={t('fields.text')} required className="span" />
				<SelectField
					name="owner"
					label={t('fields.owner')}
					options={optionsOf(followUpOwners, (value) => t(`owner.${value}`))}
				/>
				<TextField name="responsible" label={t('fields.responsible')} />
				<SelectField
					name="assigneeId"
					label={t('fields.assignee')}
					options={assignees}
					empty={t('assignee.nobody')}
				/>
				<DateField name="dueOn" label={t('fields.dueOn')} />
			</div>
		</RecordForm>
	);
}
