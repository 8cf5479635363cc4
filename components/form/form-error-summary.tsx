'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type FieldErrors, useFormContext, useFormState } from 'react-hook-form';
import { type FieldError, useErrorText } from '@/components/fields/use-error-text';
import { Alert } from '@/components/ui/alert';
import { controlOf, labelOf, orderOf } from './form-labels';

type Line = { path: string; label: string; error: Partial<FieldError> };

/** Every error with the path of its field, arrays and nested objects included. */
function flattenErrors(errors: FieldErrors, prefix = ''): Omit<Line, 'label'>[] {
	return Object.entries(errors).flatMap(([key, error]) => {
		if (!error || key === 'ref') return [];
		const path = prefix ? (key === 'root' ? prefix : `${prefix}.${key}`) : key;
		if (typeof error.message === 'string' && error.message)
			return [{ path, error: error as Partial<FieldError> }];
		return typeof error === 'object' && key !== 'ref' ? flattenErrors(error as FieldErrors, path) : [];
	});
}

/** Lists what has to be put right and takes the focus each time `attempt` rises. */
export function ErrorSummary({
	formRef,
	attempt,
}: {
	formRef: RefObject<HTMLFormElement | null>;
	attempt: number;
}) {
	const t = useTranslations('common.form');
	const words = useErrorText();
	const { control } = useFormContext();
	const { errors } = useFormState({ control });
	const ref = useRef<HTMLDivElement>(null);
	const [lines, setLines] = useState<Line[]>([]);

	// Only an attempt to save rewrites the list: it must not jump about while somebody types.
	// biome-ignore lint/correctness/useExhaustiveDependencies: see above
	useEffect(() => {
		const found = attempt ? flattenErrors(errors) : [];
		const form = formRef.current;
		const placed = found.map((line) => ({ ...line, label: labelOf(form, line.path) }));
		setLines(placed.sort((a, b) => orderOf(form, a.path) - orderOf(form, b.path)));
	}, [attempt]);
	useEffect(() => {
		if (lines.length) ref.current?.focus();
	}, [lines]);

	const open = new Set(flattenErrors(errors).map((line) => line.path));
	if (lines.length === 0 || open.size === 0) return null;
	return (
		<Alert ref={ref} tone="bad" title={t('summary', { count: lines.length })}>
			<ul className="summary-list">
				{lines.map((line) => (
					<li key={line.path}>
						{line.label ? (
							<a
								href={`#${line.path}`}
								onClick={(event) => {
									event.preventDefault();
									controlOf(formRef.current, line.path)?.focus();
								}}
							>
								{line.label}: {words(line.error)}
							</a>
						) : (
							words(line.error)
						)}
						{!open.has(line.path) && <span className="muted"> ({t('corrected')})</span>}
					</li>
				))}
			</ul>
		</Alert>
	);
}
