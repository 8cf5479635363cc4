import type { InputHTMLAttributes } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';

type Props = {
	name: string;
	label: string;
	hint?: string;
	error?: string;
} & InputHTMLAttributes<HTMLInputElement>;

/** A field of a plain form that is sent without scripts; KERN's markup. */
export function AccessField({ name, label, hint, error, ...input }: Props) {
	const described = classNames(hint && `${name}-hint`, error && `${name}-error`);
	return (
		<div className={classNames('kern-form-input field', error && 'kern-form-input--error')}>
			<label className="kern-label" htmlFor={name}>
				{label}
			</label>
			{hint && (
				<div className="kern-hint" id={`${name}-hint`}>
					{hint}
				</div>
			)}
			<input
				required
				{...input}
				id={name}
				name={name}
				className={classNames('kern-form-input__input', error && 'kern-form-input__input--error')}
				aria-invalid={error ? true : undefined}
				aria-describedby={described || undefined}
			/>
			{error && (
				<p className="kern-error" id={`${name}-error`}>
					<Icon name="danger" />
					<span>{error}</span>
				</p>
			)}
		</div>
	);
}
