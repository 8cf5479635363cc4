'use client';

import { Controller } from 'react-hook-form';
import { tidyTime } from '@/lib/tidy-time';
import { FieldFrame, type FieldProps, inputClass, useField } from './field';

/** Value '09:30' or ''. Accepts 9, 930, 9.30, 9:30 Uhr; what can't be read stays for the schema to refuse. */
export function TimeField(props: FieldProps) {
	const field = useField(props.name);
	return (
		<FieldFrame field={field} {...props}>
			<Controller
				control={field.form.control}
				name={props.name}
				render={({ field: { value, onChange, onBlur, ref } }) => (
					<input
						{...field.aria(props)}
						ref={ref}
						name={props.name}
						type="text"
						inputMode="numeric"
						autoComplete="off"
						placeholder="09:30"
						value={value ?? ''}
						onChange={onChange}
						onBlur={(event) => {
							const tidy = tidyTime(event.target.value);
							if (tidy !== value) onChange(tidy);
							onBlur();
						}}
						className={`${inputClass(field.error)} input-time`}
					/>
				)}
			/>
		</FieldFrame>
	);
}
