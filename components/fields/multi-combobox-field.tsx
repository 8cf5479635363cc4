'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { classNames } from '../ui/class-names';
import { Icon } from '../ui/icon';
import { ComboboxList } from './combobox-list';
import { FieldFrame, type FieldProps, inputClass, useField } from './field';
import { learnedName } from './learned-names';
import { pickedRule } from './unpicked';
import { type Choice, type ComboboxSource, useCombobox } from './use-combobox';

/** Value: array of ids. `selected` carries the labels of the ids that the form begins with. */
type Props = FieldProps & ComboboxSource & { selected?: Choice[] };

const noChoices: Choice[] = [];

export function MultiComboboxField({ search, onCreate, selected = noChoices, ...props }: Props) {
	const field = useField(props.name);
	const t = useTranslations('common.combobox');
	const { field: control } = useController({
		name: props.name,
		control: field.form.control,
		rules: pickedRule(field.form, props.name),
	});
	const [known, setKnown] = useState<Choice[]>(selected);
	const ids: string[] = control.value ?? [];
	const set = (next: string[]) => {
		control.onChange(next);
		field.form.clearErrors(props.name);
	};
	const pick = (choice: Choice) => {
		setKnown((before) => [...before.filter((each) => each.id !== choice.id), choice]);
		if (!ids.includes(choice.id)) set([...ids, choice.id]);
	};
	const box = useCombobox({
		search,
		onCreate,
		onPick: pick,
		exclude: ids,
		name: props.name,
		form: field.form,
	});
	const { ref, onKeyDown, ...inputProps } = box.inputProps;
	const labelOf = (id: string) =>
		[...known, ...selected].find((choice) => choice.id === id)?.label ?? learnedName(id) ?? id;

	return (
		<FieldFrame field={field} {...props} className={classNames('wide', props.className)}>
			{ids.length > 0 && (
				<ul className="chips">
					{ids.map((id) => (
						<li key={id} className="chip">
							{labelOf(id)}
							<button
								type="button"
								aria-label={t('remove', { label: labelOf(id) })}
								disabled={props.disabled}
								onClick={() => {
									set(ids.filter((each) => each !== id));
									ref.current?.focus();
								}}
							>
								<Icon name="close" size={12} />
							</button>
						</li>
					))}
				</ul>
			)}
			<input
				{...field.aria(props)}
				{...inputProps}
				ref={(element) => {
					ref.current = element;
					control.ref(element);
				}}
				name={props.name}
				placeholder={t('placeholderMany')}
				value={box.query ?? ''}
				onChange={(event) => box.type(event.target.value)}
				onKeyDown={(event) => {
					if (event.key === 'Backspace' && !box.query && !event.repeat) set(ids.slice(0, -1));
					else onKeyDown(event);
				}}
				onBlur={() => {
					if (box.query !== null && box.typed === '') field.form.clearErrors(props.name);
					box.leave();
					control.onBlur();
				}}
				className={inputClass(field.error)}
			/>
			<ComboboxList {...box.list} label={props.label} />
		</FieldFrame>
	);
}
