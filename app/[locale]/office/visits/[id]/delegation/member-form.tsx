'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { choicesFrom } from '@/components/fields/choices';
import { optionsOf } from '@/components/fields/options';
import { RecordForm, useAddOrReviseForm } from '@/components/form/form';
import {
	CheckboxField,
	type Choice,
	ComboboxField,
	RadioField,
	SelectField,
	TextField,
} from '@/components/form/form-fields';
import { useToast } from '@/components/ui/toast';
import { personName } from '@/lib/people/person';
import { parsePersonName } from '@/lib/people/person-name';
import type { MemberFields, NewMemberFields } from '@/lib/visits/delegation-input';
import { memberTiers } from '@/lib/visits/visit';
import { NameFields } from '../../../name-fields';
import { addMemberAction, reviseMemberAction } from './actions';

const input = () => import('@/lib/visits/delegation-input');

type Values = NewMemberFields | MemberFields;
type Delegate = Choice & { office?: string; organisation?: string };
type Props = {
	visitId: string;
	values: Values;
	/** By which the name of somebody new is read. */
	countries?: string[];
	person?: Choice | null;
	/** Who leads the delegation, if it is somebody else. */
	head?: { id: string; nameThen: string };
	onDone: () => void;
};

/** Own counterparts are offered first; whoever is chosen brings the office held on the visit's first day. */
export function MemberForm({ visitId, values, countries, person, head, onDone }: Props) {
	const t = useTranslations('visits.delegation');
	const tiers = useTranslations('visits.tier');
	const common = useTranslations('common.form');
	const toast = useToast();
	const known = 'id' in values;
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.newMemberInput), action: addMemberAction },
		revise: { schema: () => input().then((file) => file.memberInput), action: reviseMemberAction },
	});
	const leads = useWatch({ control: form.control, name: 'isHead' });
	const adds = useWatch({ control: form.control, name: 'addPerson' });
	const [unknown, setUnknown] = useState(false);
	const [added, setAdded] = useState(0);
	// Whoever enters a delegation types one name after the other.
	const { setFocus } = form;
	// biome-ignore lint/correctness/useExhaustiveDependencies: after each that was added
	useEffect(() => {
		if (!known) setFocus('personId');
	}, [known, setFocus, added]);
	const search = async (q: string) => {
		const found = await choicesFrom('delegates', { visit: visitId })(q);
		return found.map((choice) => ({
			...choice,
			...(choice.taken && { detail: t('taken') }),
			group: t(choice.group === 'known' ? 'known' : 'others'),
		}));
	};
	const fill = (name: 'nameThen' | 'officeThen' | 'organisationThen', value = '') =>
		form.setValue(name, value, { shouldDirty: true, shouldValidate: name === 'nameThen' });
	const take = (choice: Delegate | null) => {
		setUnknown(choice?.id === '');
		if (!choice) return;
		const { addition, ...parts } = parsePersonName(choice.label, { countries });
		const fresh = choice.id === '';
		fill('nameThen', fresh ? personName(parts) : choice.label);
		fill('officeThen', fresh ? addition : choice.office);
		fill('organisationThen', choice.organisation);
		if (known) return;
		form.setValue('addPerson', fresh);
		form.setValue('personName', fresh ? parts : undefined);
	};
	return (
		<RecordForm
			form={form}
			submitLabel={t(known ? 'save' : 'add')}
			onClose={onDone}
			wayOut={t('close')}
			stays
			onSaved={() => {
				toast(common('saved'));
				if (known) onDone();
				else {
					form.reset(values);
					setUnknown(false);
					setAdded(added + 1);
				}
			}}
		>
			<div className="form-grid field-row">
				<ComboboxField
					key={added}
					name="personId"
					label={t('person')}
					hint={t('personHint')}
					className="span"
					search={search}
					selected={person}
					onCreate={(name) => ({ id: '', label: name })}
					onChosen={take}
				/>
				<TextField name="nameThen" label={t('nameThen')} required />
				<TextField name="officeThen" label={t('officeThen')} />
				<TextField name="organisationThen" label={t('organisationThen')} />
				<SelectField name="tier" label={t('tier')} options={optionsOf(memberTiers, tiers)} />
				<TextField name="needs" label={t('needs')} hint={t('needsHint')} className="span" />
				<CheckboxField name="isHead" label={t('isHead')} />
				{head && leads && (
					<RadioField
						name="replacesHead"
						label={t('replaces')}
						options={[
							{ value: head.id, label: t('replacesYes', { name: head.nameThen }) },
							{ value: '', label: t('replacesNo', { name: head.nameThen }) },
						]}
					/>
				)}
				<CheckboxField name="countsAsGovernment" label={t('countsAsGovernment')} />
				{!known && unknown && <CheckboxField name="addPerson" label={t('addPerson')} />}
				{!known && unknown && adds && <NameFields name="personName" countries={countries} />}
			</div>
		</RecordForm>
	);
}
