'use client';

import { classNames } from '../ui/class-names';
import { FieldFrame, type FieldProps, inputClass, useField } from './field';

type Props = FieldProps & { rows?: number; maxLength?: number; lang?: string };

/** Grows with its text where the browser can. */
export function TextAreaField({ rows = 3, maxLength, lang, ...props }: Props) {
	const field = useField(props.name);
	return (
		<FieldFrame field={field} {...props}>
			<textarea
				{...field.form.register(props.name)}
				{...field.aria(props)}
				{...{ rows, maxLength, lang }}
				className={classNames(inputClass(field.error), 'textarea')}
			/>
		</FieldFrame>
	);
}
