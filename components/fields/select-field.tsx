'use client';

import { classNames } from '../ui/class-names';
import { FieldFrame, type FieldProps, useField } from './field';

export type Option = { value: string; label: string; disabled?: boolean };
export type OptionGroup = { label: string; options: Option[] };

/** `empty` names the choice of nothing (value ''); without it the first option is chosen. */
type Props = FieldProps & { options: (Option | OptionGroup)[]; empty?: string };

function OptionList({ options }: { options: (Option | OptionGroup)[] }) {
	return options.map((entry) =>
		'options' in entry ? (
			<optgroup key={entry.label} label={entry.label}>
				<OptionList options={entry.options} />
			</optgroup>
		) : (
			<option key={entry.value} value={entry.value} disabled={entry.disabled}>
				{entry.label}
			</option>
		),
	);
}

export function SelectField({ options, empty, ...props }: Props) {
	const field = useField(props.name);
	return (
		<FieldFrame field={field} {...props}>
			<div className="kern-form-input__select-wrapper">
				<select
					{...field.form.register(props.name)}
					{...field.aria(props)}
					className={classNames('kern-form-input__select', field.error && 'kern-form-input__select--error')}
				>
					{empty !== undefined && <option value="">{empty}</option>}
					<OptionList options={options} />
				</select>
			</div>
		</FieldFrame>
	);
}
