'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { get, useFormContext, useFormState } from 'react-hook-form';
import { classNames } from '../ui/class-names';
import { Icon } from '../ui/icon';
import { type FieldError as FieldFault, useErrorText } from './use-error-text';

/** `name` is the path in the input schema: `title`, `stops.0.place`. */
export type FieldProps = {
	name: string;
	label: ReactNode;
	hint?: ReactNode;
	required?: boolean;
	disabled?: boolean;
	className?: string;
};

export function useField(name: string, extraHelp?: boolean) {
	const form = useFormContext();
	const { errors } = useFormState({ control: form.control, name });
	const text = useErrorText();
	const id = useId();
	const found = get(errors, name) as (Partial<FieldFault> & { root?: Partial<FieldFault> }) | undefined;
	const fault = found?.message ? found : found?.root;
	const error = fault?.message ? text(fault) : undefined;
	const ids = { input: id, hint: `${id}-hint`, help: `${id}-help`, error: `${id}-error` };
	const describedBy = (hint: unknown) =>
		classNames(hint ? ids.hint : null, extraHelp && ids.help, error && ids.error) || undefined;
	const aria = (props: Pick<FieldProps, 'hint' | 'required' | 'disabled'>) => ({
		id: ids.input,
		disabled: props.disabled,
		'aria-required': props.required || undefined,
		'aria-invalid': error ? true : undefined,
		'aria-describedby': describedBy(props.hint),
	});
	return { form, error, ids, aria };
}

export type FieldState = ReturnType<typeof useField>;

export function RequiredMark() {
	const t = useTranslations('common');
	return <span className="kern-label__optional"> ({t('required')})</span>;
}

export function FieldError({ id, error }: { id: string; error?: string }) {
	if (!error) return null;
	return (
		<p className="kern-error" id={id}>
			<Icon name="danger" />
			<span>{error}</span>
		</p>
	);
}

type FrameProps = FieldProps & { field: FieldState; help?: ReactNode; group?: boolean; children: ReactNode };

/** Label, hint, control, and below it live help and error: a row each of `field-row`. A `group` has several controls. */
export function FieldFrame({ field, label, hint, required, help, group, className, children }: FrameProps) {
	const { ids, error } = field;
	const shared = classNames('kern-form-input field', error && 'kern-form-input--error', className);
	const words = (
		<>
			{label}
			{required && <RequiredMark />}
		</>
	);
	const rest = (
		<>
			{hint && (
				<div className="kern-hint" id={ids.hint}>
					{hint}
				</div>
			)}
			<div className="field-control">{children}</div>
			<div className="field-foot">
				{help !== undefined && (
					<div className="field-help" id={ids.help} aria-live="polite">
						{help}
					</div>
				)}
				<FieldError id={ids.error} error={error} />
			</div>
		</>
	);
	// No fieldset: its rows can't be those of the grid around it.
	return group ? (
		// biome-ignore lint/a11y/useSemanticElements: see above
		<div
			role="group"
			className={shared}
			aria-labelledby={ids.input}
			aria-describedby={classNames(hint ? ids.hint : null, error && ids.error) || undefined}
		>
			<div className="kern-label" id={ids.input}>
				{words}
			</div>
			{rest}
		</div>
	) : (
		<div className={shared}>
			<label className="kern-label" htmlFor={ids.input}>
				{words}
			</label>
			{rest}
		</div>
	);
}

export const inputClass = (error?: string) =>
	classNames('kern-form-input__input', error && 'kern-form-input__input--error');
