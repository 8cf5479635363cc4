'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { FieldError, useField } from '@/components/fields/field';
import { type Choice, DateField, TextField } from '@/components/form/form-fields';
import { SortableList } from '@/components/list/sortable-list';
import { Button } from '@/components/ui/button';
import { isDay } from '@/lib/dates';
import type { VisitFields } from '@/lib/visits/visit-input';
import { TerritoryField } from '../territories/territory-field';

type Props = {
	/** The labels of those that the form begins with. */
	territories: Choice[];
	mayAddTerritory: boolean;
};

export function StopsField({ territories, mayAddTerritory }: Props) {
	const t = useTranslations('visits');
	const { control, getValues } = useFormContext<VisitFields>();
	const { fields, append, remove, move } = useFieldArray({ control, name: 'stops' });
	const [chosen, setChosen] = useState<Choice[]>(territories);
	const choiceOf = (index: number) => {
		const id = getValues(`stops.${index}.territoryId`);
		return id ? chosen.find((choice) => choice.id === id) : undefined;
	};
	const nameOf = (index: number) =>
		getValues(`stops.${index}.place`) || choiceOf(index)?.label || t('stopUnnamed');
	const { error, ids } = useField('stops');
	const startsOn = getValues('startsOn');

	return (
		<fieldset
			data-field="stops"
			className="kern-form-input field wide"
			aria-describedby={error ? ids.error : undefined}
		>
			<legend className="kern-sr-only">{t('fields.stops')}</legend>
			{fields.length > 0 && (
				<SortableList
					items={fields}
					itemId={(field) => field.id}
					itemLabel={(field) => nameOf(fields.findIndex((each) => each.id === field.id))}
					onMove={move}
					label={t('fields.stops')}
				>
					{(_, index) => (
						<div className="stop-row field-row">
							<TerritoryField
								name={`stops.${index}.territoryId`}
								label={t('fields.territoryId')}
								required
								mayAdd={mayAddTerritory}
								selected={choiceOf(index)}
								onChosen={(choice) => choice && setChosen((before) => [...before, choice])}
							/>
							<TextField name={`stops.${index}.place`} label={t('fields.place')} maxLength={200} />
							<DateField
								name={`stops.${index}.from`}
								label={t('fields.from')}
								openAt={isDay(startsOn) ? startsOn : undefined}
							/>
							<DateField
								name={`stops.${index}.to`}
								label={t('fields.to')}
								openAt={isDay(startsOn) ? startsOn : undefined}
							/>
							<div className="field-beside">
								<Button look="tertiary" icon="trash" iconOnly onClick={() => remove(index)}>
									{t('removeStop', { name: nameOf(index) })}
								</Button>
							</div>
						</div>
					)}
				</SortableList>
			)}
			<div className="row">
				<Button
					small
					icon="plus"
					onClick={() => append({ stopId: '', territoryId: '', place: '', from: '', to: '' })}
				>
					{t('addStop')}
				</Button>
			</div>
			<FieldError id={ids.error} error={error} />
		</fieldset>
	);
}
