'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { formatEdtf, parseEdtf } from '@/lib/edtf';
import { parsePartialInput } from '@/lib/edtf-input';
import { afterPress } from './after-press';
import { FieldFrame, type FieldProps, inputClass, useField } from './field';

/** Value: EDTF text ('1947~', '2007/2008'), '' or the text as typed, which the schema refuses. */
export function PartialDateField(props: FieldProps) {
	const field = useField(props.name, true);
	const locale = useLocale();
	const t = useTranslations('common.date');
	const [draft, setDraft] = useState<string | null>(null);
	const { field: control } = useController({ name: props.name, control: field.form.control });
	const value: string = control.value ?? '';
	const words = parseEdtf(value) ? formatEdtf(value, locale) : null;

	const type = (text: string) => {
		const read = parsePartialInput(text);
		setDraft(text);
		control.onChange(read.ok ? read.edtf : text.trim());
		if (read.ok) field.form.clearErrors(props.name);
	};
	const leave = () => {
		const read = parsePartialInput(draft ?? value);
		if (draft?.trim() && !read.ok) {
			const error = { type: 'typed', message: read.reason };
			afterPress(() => field.form.setError(props.name, error));
		}
		setDraft(null);
		control.onBlur();
	};

	return (
		<FieldFrame field={field} help={words && draft !== null ? t('understood', { words }) : ''} {...props}>
			<input
				{...field.aria(props)}
				ref={control.ref}
				name={props.name}
				type="text"
				autoComplete="off"
				placeholder={t('partialPlaceholder')}
				value={draft ?? words ?? value}
				onChange={(event) => type(event.target.value)}
				onBlur={leave}
				className={inputClass(field.error)}
			/>
		</FieldFrame>
	);
}
