'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { choicesFrom } from '@/components/fields/choices';
import { optionsOf } from '@/components/fields/options';
import { RecordForm, useAddOrReviseForm } from '@/components/form/form';
import {
	type Choice,
	ComboboxField,
	DateField,
	RadioField,
	TextAreaField,
	TextField,
} from '@/components/form/form-fields';
import { useToast } from '@/components/ui/toast';
import { parsePersonName } from '@/lib/people/person-name';
import { representativeRoles } from '@/lib/representatives/representative';
import type { NewTermFields, TermEdit } from '@/lib/representatives/representative-input';
import { NameFields } from '../../name-fields';
import { designateAction, reviseTermAction } from '../actions';

const input = () => import('@/lib/representatives/representative-input');

type Values = NewTermFields | TermEdit;
type Props = {
	values: Values;
	/** By which the name of somebody new is read. */
	countries?: string[];
	person?: Choice | null;
	organisation?: Choice | null;
	onDone: () => void;
};

/** Names somebody for the post, or corrects a term. Somebody unknown is added by name. */
export function TermForm({ values, countries, person, organisation, onDone }: Props) {
	const t = useTranslations('representatives');
	const toast = useToast();
	const known = 'id' in values;
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.newTermInput), action: designateAction },
		revise: { schema: () => input().then((file) => file.termInput), action: reviseTermAction },
	});
	const fresh = useWatch({ control: form.control, name: 'newPerson' });
	const name = (typed: string) => {
		const { addition: _, ...parts } = parsePersonName(typed, { countries });
		form.setValue('newPerson', typed, { shouldDirty: true });
		form.setValue('personName', typed ? parts : undefined);
	};
	const wordsFor = (field: string, value: unknown) => {
		if (field === 'role' && typeof value === 'string') return t(`role.${value as 'principal'}`);
		return [person, organisation].find((choice) => choice && choice.id === value)?.label;
	};
	return (
		<RecordForm
			form={form}
			submitLabel={t(known ? 'terms.edit' : 'terms.designate')}
			wordsFor={wordsFor}
			stays
			onSaved={() => {
				onDone();
				toast(t(known ? 'terms.saved' : 'terms.designated'));
			}}
		>
			<div className="form-grid field-row">
				<ComboboxField
					name="personId"
					label={t('fields.personId')}
					hint={known ? undefined : t('hints.personId')}
					required
					className="wide"
					search={choicesFrom('people')}
					selected={person}
					onCreate={known ? undefined : (name) => ({ id: '', label: name })}
					onChosen={(choice) => !known && name(choice?.id === '' ? choice.label : '')}
				/>
				{!known && fresh && <NameFields name="personName" countries={countries} />}
				<RadioField
					name="role"
					label={t('fields.role')}
					required
					inline
					className="wide"
					options={optionsOf(representativeRoles, (value) => t(`role.${value}`))}
				/>
				<DateField name="from" label={t('fields.from')} required />
				<DateField name="to" label={t('fields.to')} hint={t('hints.to')} />
				<TextField name="seat" label={t('fields.seat')} required />
				<ComboboxField
					name="organisationId"
					label={t('fields.organisationId')}
					search={choicesFrom('organisations')}
					selected={organisation}
				/>
				<TextAreaField
					name="tasks"
					label={t('fields.tasks')}
					hint={t('hints.term')}
					rows={3}
					maxLength={5000}
					className="wide"
				/>
			</div>
		</RecordForm>
	);
}
