'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { Badge } from '../ui/badge';
import { classNames } from '../ui/class-names';
import { FieldError, type FieldProps, inputClass, RequiredMark, useField } from './field';

const languages = ['de', 'en'] as const;

type Props = FieldProps & { multiline?: boolean; rows?: number; maxLength?: number };

function LanguageInput({ language, ...props }: Props & { language: (typeof languages)[number] }) {
	const name = `${props.name}.${language}`;
	const field = useField(name);
	const t = useTranslations('common.languages');
	const value: string | undefined = useWatch({ control: field.form.control, name });
	const Control = props.multiline ? 'textarea' : 'input';
	const missing = !value?.trim();
	return (
		<div className="field">
			<label className="kern-label localised-label" htmlFor={field.ids.input}>
				{t(language)}
				{missing && <Badge tone="warn">{t('missing')}</Badge>}
			</label>
			<div className="field-control">
				<Control
					{...field.form.register(name)}
					{...field.aria({ ...props, hint: undefined, required: props.required && language === 'de' })}
					lang={language}
					rows={props.multiline ? (props.rows ?? 4) : undefined}
					maxLength={props.maxLength}
					autoComplete="off"
					className={classNames(inputClass(field.error), props.multiline && 'textarea')}
				/>
			</div>
			<div className="field-foot">
				<FieldError id={field.ids.error} error={field.error} />
			</div>
		</div>
	);
}

/** Value `{ de, en }`; German and English side by side, with what is missing marked. */
export function LocalisedTextField(props: Props) {
	const field = useField(props.name);
	return (
		<fieldset className={classNames('kern-form-input field localised', props.className)}>
			<legend className="kern-label">
				{props.label}
				{props.required && <RequiredMark />}
			</legend>
			{props.hint && <div className="kern-hint">{props.hint}</div>}
			<div className="localised-pair field-row">
				{languages.map((language) => (
					<LanguageInput key={language} language={language} {...props} />
				))}
			</div>
			<FieldError id={field.ids.error} error={field.error} />
		</fieldset>
	);
}
