'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { Button } from '../ui/button';
import { ComboboxList } from './combobox-list';
import { FieldFrame, type FieldProps, inputClass, useField } from './field';
import { learnedName } from './learned-names';
import { pickedRule } from './unpicked';
import { type Choice, type ComboboxSource, useCombobox } from './use-combobox';

/** Value: the id or ''. `selected` carries the label of an id that the form begins with. */
type Props = FieldProps &
	ComboboxSource & { selected?: Choice | null; onChosen?: (choice: Choice | null) => void };

export function ComboboxField({ search, onCreate, selected, onChosen, ...props }: Props) {
	const field = useField(props.name);
	const t = useTranslations('common.combobox');
	const { field: control } = useController({
		name: props.name,
		control: field.form.control,
		rules: pickedRule(field.form, props.name),
	});
	const [chosen, setChosen] = useState<Choice | null>(selected ?? null);
	const choose = (choice: Choice | null) => {
		setChosen(choice);
		control.onChange(choice?.id ?? '');
		field.form.clearErrors(props.name);
		onChosen?.(choice);
	};
	const learned = learnedName(control.value);
	const current =
		[chosen, selected].find((choice) => choice && choice.id === control.value) ??
		(learned === undefined ? undefined : { id: control.value, label: learned });
	const box = useCombobox({
		search,
		onCreate,
		onPick: choose,
		chosen: current?.label,
		name: props.name,
		form: field.form,
	});
	const { ref, ...inputProps } = box.inputProps;

	return (
		<FieldFrame field={field} {...props}>
			<div className="input-with-button">
				<input
					{...field.aria(props)}
					{...inputProps}
					ref={(element) => {
						ref.current = element;
						control.ref(element);
					}}
					name={props.name}
					placeholder={t('placeholder')}
					value={box.query ?? current?.label ?? ''}
					onChange={(event) => box.type(event.target.value)}
					onBlur={() => {
						if (box.query !== null && box.typed === '') choose(null);
						box.leave();
						control.onBlur();
					}}
					className={inputClass(field.error)}
				/>
				{control.value && !props.disabled ? (
					<Button
						look="tertiary"
						icon="close"
						iconOnly
						onClick={() => {
							choose(null);
							box.close();
						}}
					>
						{t('clear', { label: current?.label ?? '' })}
					</Button>
				) : null}
			</div>
			<ComboboxList {...box.list} label={props.label} />
		</FieldFrame>
	);
}
