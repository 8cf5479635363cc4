'use client';

import type { InputHTMLAttributes } from 'react';
import { FieldFrame, type FieldProps, inputClass, useField } from './field';

type Props = FieldProps &
	Pick<
		InputHTMLAttributes<HTMLInputElement>,
		'type' | 'autoComplete' | 'inputMode' | 'maxLength' | 'lang' | 'list'
	>;

/** A number stays text in the form; the schema coerces it. */
export function TextField({
	type = 'text',
	autoComplete = 'off',
	inputMode,
	maxLength,
	lang,
	list,
	...props
}: Props) {
	const field = useField(props.name);
	return (
		<FieldFrame field={field} {...props}>
			<input
				{...field.form.register(props.name)}
				{...field.aria(props)}
				{...{ type, autoComplete, inputMode, maxLength, lang, list }}
				className={inputClass(field.error)}
			/>
		</FieldFrame>
	);
}
