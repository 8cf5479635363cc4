'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { formatDay, isDay } from '@/lib/dates';
import type { Failure } from './form-answer';
import { labelOf, orderOf } from './form-labels';
import { Alert } from './ui/alert';
import { Button } from './ui/button';

export type ValueWords = (field: string, value: unknown) => ReactNode;

type Props = {
	conflict: NonNullable<Failure['conflict']>;
	formRef: RefObject<HTMLFormElement | null>;
	/** Words for ids, enums and rows; plain text, numbers and yes or no need none. */
	wordsFor?: ValueWords;
	busy: boolean;
	onSaveMine: () => void;
};

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? '') === JSON.stringify(b ?? '');

function usePlainWords(): (value: unknown) => string {
	const t = useTranslations('common');
	const locale = useLocale();
	const words = (value: unknown): string => {
		if (value === null || value === undefined || value === '') return '–';
		if (isDay(value)) return formatDay(value, locale);
		if (typeof value === 'boolean') return value ? t('yes') : t('no');
		if (Array.isArray(value)) return value.map(words).join(', ') || '–';
		if (typeof value === 'object') return Object.values(value).map(words).join(' · ');
		return String(value);
	};
	return words;
}

/** Somebody saved in between: both versions field by field, and what was typed is still in the form. */
export function ConflictPanel({ conflict, formRef, wordsFor, busy, onSaveMine }: Props) {
	const t = useTranslations('common.conflict');
	const form = useFormContext();
	const mine = useWatch({ control: form.control }) as Record<string, unknown>;
	const plain = usePlainWords();
	const ref = useRef<HTMLDivElement>(null);
	const [fields] = useState(() =>
		Object.keys(conflict.current)
			.filter((field) => field !== 'version' && field in mine && !same(conflict.current[field], mine[field]))
			.sort((a, b) => orderOf(formRef.current, a) - orderOf(formRef.current, b)),
	);
	useEffect(() => ref.current?.focus(), []);
	const show = (field: string, value: unknown) => wordsFor?.(field, value) ?? plain(value);

	return (
		<Alert ref={ref} tone="warn" title={t('title')}>
			<p>{fields.length ? t('body') : t('sameContent')}</p>
			{fields.length > 0 && (
				<table className="table conflict" aria-label={t('title')}>
					<thead>
						<tr>
							<th scope="col">{t('field')}</th>
							<th scope="col">{t('theirs')}</th>
							<th scope="col">{t('mine')}</th>
							<th scope="col">{t('choice')}</th>
						</tr>
					</thead>
					<tbody>
						{fields.map((field) => {
							const label = labelOf(formRef.current, field);
							const taken = same(mine[field], conflict.current[field]);
							return (
								<tr key={field}>
									<th scope="row">{label}</th>
									<td data-label={t('theirs')}>{show(field, conflict.current[field])}</td>
									<td data-label={t('mine')}>{show(field, mine[field])}</td>
									<td data-label={t('choice')}>
										<Button
											small
											aria-disabled={taken}
											aria-label={taken ? undefined : t('takeTheirsOf', { field: label })}
											onClick={() => form.setValue(field, conflict.current[field], { shouldDirty: true })}
										>
											{t(taken ? 'taken' : 'takeTheirs')}
										</Button>
									</td>
								</tr>
							);
						})}
					</tbody>
				</table>
			)}
			<Button look="primary" busy={busy} onClick={onSaveMine}>
				{t('saveMine')}
			</Button>
		</Alert>
	);
}
