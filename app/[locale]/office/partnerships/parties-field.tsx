'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { FieldError, useField } from '@/components/fields/field';
import { optionsOf } from '@/components/fields/options';
import { SelectField, TextField } from '@/components/form/form-fields';
import { SortableList } from '@/components/list/sortable-list';
import { Button } from '@/components/ui/button';
import { isOnWrongSide, otherSide, type PartySide, partySides } from '@/lib/partnerships/partnership';
import type { PartnershipFields } from '@/lib/partnerships/partnership-input';
import { type TerritoryChoice, TerritoryField } from '../territories/territory-field';

type Props = {
	/** The labels of the territories that the form begins with. */
	territories: TerritoryChoice[];
	mayAddTerritory: boolean;
	onPartner: (name: string) => void;
};

export function PartiesField({ territories, mayAddTerritory, onPartner }: Props) {
	const t = useTranslations('partnerships');
	const { control, getValues, setValue } = useFormContext<PartnershipFields>();
	const { fields, append, remove, move } = useFieldArray({ control, name: 'parties' });
	const parties = useWatch({ control, name: 'parties' });
	const { error, ids } = useField('parties');
	const [chosen, setChosen] = useState<TerritoryChoice[]>(territories);
	const choiceOf = (index: number) => {
		const id = getValues(`parties.${index}.territoryId`);
		return id ? chosen.find((choice) => choice.id === id) : undefined;
	};
	const nameOf = (index: number) => choiceOf(index)?.label ?? t('partyUnnamed');
	const indexOf = (id: string) => fields.findIndex((field) => field.id === id);
	const firstPartner = () => getValues('parties').findIndex(({ side }) => side === 'partner');
	const choose = (index: number, choice: TerritoryChoice | null) => {
		if (!choice) return;
		setChosen((before) => [...before.filter((each) => each.id !== choice.id), choice]);
		if (firstPartner() === index) onPartner(choice.label);
	};
	const add = (side: PartySide) => append({ territoryId: '', side, role: '' });
	const swap = () => {
		for (const [index, { side }] of getValues('parties').entries())
			setValue(`parties.${index}.side`, otherSide(side), { shouldDirty: true });
		const partner = choiceOf(firstPartner());
		if (partner) onPartner(partner.label);
	};
	const sideOf = (index: number) => parties[index]?.side ?? 'partner';
	const misplaced = (index: number) => isOnWrongSide({ side: sideOf(index), home: choiceOf(index)?.home });

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
					<div className="party-row field-row">
						<TerritoryField
							name={`parties.${index}.territoryId`}
							label={t(`territoryOn.${sideOf(index)}`)}
							required
							mayAdd={mayAddTerritory}
							home={sideOf(index) === 'home'}
							selected={choiceOf(index)}
							onChosen={(choice) => choose(index, choice)}
						/>
						<SelectField
							name={`parties.${index}.side`}
							label={t('fields.side')}
							options={optionsOf(partySides, (value) => t(`side.${value}`))}
						/>
						<TextField name={`parties.${index}.role`} label={t('fields.role')} maxLength={120} />
						<div className="field-beside">
							<Button look="tertiary" icon="trash" iconOnly onClick={() => remove(index)}>
								{t('removeParty', { name: nameOf(index) })}
							</Button>
						</div>
						<div role="status" className="party-note">
							{misplaced(index) && t(`wrongSide.${sideOf(index)}`, { name: nameOf(index) })}
						</div>
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
				<Button small onClick={swap}>
					{t('swapSides')}
				</Button>
			</div>
		</fieldset>
	);
}
