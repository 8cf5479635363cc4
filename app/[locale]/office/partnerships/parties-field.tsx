'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { choicesFrom } from '@/components/choices';
import { FieldError, useField } from '@/components/fields/field';
import { type Choice, ComboboxField, SelectField, TextField } from '@/components/form-fields';
import { SortableList } from '@/components/sortable-list';
import { Button } from '@/components/ui/button';
import { type PartySide, partySides } from '@/lib/partnerships/partnership';
import type { PartnershipFields } from '@/lib/partnerships/partnership-input';

type Props = {
	/** The labels of the territories that the form begins with. */
	territories: Choice[];
	onPartner: (name: string) => void;
};

export function PartiesField({ territories, onPartner }: Props) {
	const t = useTranslations('partnerships');
	const { control, getValues } = useFormContext<PartnershipFields>();
	const { fields, append, remove, move } = useFieldArray({ control, name: 'parties' });
	const { error, ids } = useField('parties');
	const [chosen, setChosen] = useState<Choice[]>(territories);
	const choiceOf = (index: number) => {
		const id = getValues(`parties.${index}.territoryId`);
		return id ? chosen.find((choice) => choice.id === id) : undefined;
	};
	const nameOf = (index: number) => choiceOf(index)?.label ?? t('partyUnnamed');
	const indexOf = (id: string) => fields.findIndex((field) => field.id === id);
	const choose = (index: number, choice: Choice | null) => {
		if (!choice) return;
		setChosen((before) => [...before.filter((each) => each.id !== choice.id), choice]);
		const parties = getValues('parties');
		const first = parties.findIndex((party) => party.side === 'partner');
		if (first === index) onPartner(choice.label);
	};
	const add = (side: PartySide) => append({ territoryId: '', side, role: '' });

	return (
		<fieldset
			data-field="parties"
			className="kern-form-input field"
			aria-describedby={error ? ids.error : undefined}
		>
			<legend className="kern-sr-only">{t('fields.parties')}</legend>
			<SortableList
				items={fields}
				itemId={(field) => field.id}
				itemLabel={(field) => nameOf(indexOf(field.id))}
				onMove={move}
				label={t('fields.parties')}
			>
				{(_, index) => (
					<div className="party-row">
						<ComboboxField
							name={`parties.${index}.territoryId`}
							label={t('fields.territoryId')}
							required
							search={choicesFrom('territories')}
							selected={choiceOf(index)}
							onChosen={(choice) => choose(index, choice)}
						/>
						<SelectField
							name={`parties.${index}.side`}
							label={t('fields.side')}
							options={partySides.map((value) => ({ value, label: t(`side.${value}`) }))}
						/>
						<TextField name={`parties.${index}.role`} label={t('fields.role')} maxLength={120} />
						<Button look="tertiary" icon="trash" iconOnly onClick={() => remove(index)}>
							{t('removeParty', { name: nameOf(index) })}
						</Button>
					</div>
				)}
			</SortableList>
			<FieldError id={ids.error} error={error} />
			<div className="row party-add">
				<Button small icon="plus" onClick={() => add('partner')}>
					{t('addPartner')}
				</Button>
				<Button small icon="plus" onClick={() => add('home')}>
					{t('addHome')}
				</Button>
			</div>
		</fieldset>
	);
}
