'use client';

import { classNames } from '../ui/class-names';
import { FieldError, FieldFrame, type FieldProps, useField } from './field';
import type { Option } from './select-field';

export function CheckboxField({ label, hint, className, ...props }: FieldProps) {
	const field = useField(props.name);
	return (
		<div className={classNames('field field-check', className)}>
			<label className="check">
				<input type="checkbox" {...field.form.register(props.name)} {...field.aria({ ...props, hint })} />
				<span>{label}</span>
			</label>
			<div className="field-foot">
				{hint && (
					<div className="kern-hint check-hint" id={field.ids.hint}>
						{hint}
					</div>
				)}
				<FieldError id={field.ids.error} error={field.error} />
			</div>
		</div>
	);
}

type GroupProps = FieldProps & { options: (Option & { hint?: string })[]; inline?: boolean };

export function RadioField({ options, inline, ...props }: GroupProps) {
	const field = useField(props.name);
	return (
		<FieldFrame field={field} group {...props}>
			<div className={inline ? 'choices choices-inline' : 'choices'}>
				{options.map((option) => (
					<label key={option.value} className="check">
						<input
							type="radio"
							value={option.value}
							disabled={props.disabled || option.disabled}
							aria-invalid={field.error ? true : undefined}
							{...field.form.register(props.name)}
						/>
						<span>
							{option.label}
							{option.hint && <span className="kern-hint">{option.hint}</span>}
						</span>
					</label>
				))}
			</div>
		</FieldFrame>
	);
}
