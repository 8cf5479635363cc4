'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { formatDay, isDay, today } from '@/lib/dates';
import { parseBoundInput } from '@/lib/dates-input';
import { holdsWords } from '@/lib/words';
import { FilterPopover } from './filter-popover';
import type { Filter } from './list-filters';

type Props = { filter: Filter; values: string[]; onChange: (values: string[]) => void };

/** From here on the options can be narrowed by typing. */
const long = 12;

export function SingleFilter({ filter, values, onChange }: Props) {
	return (
		<select
			className="filter"
			name={filter.name}
			aria-label={filter.label}
			data-active={values.length > 0 || undefined}
			value={values[0] ?? ''}
			onChange={(event) => onChange(event.target.value ? [event.target.value] : [])}
		>
			<option value="">{filter.label}</option>
			{filter.options?.map((option) => (
				<option key={option.value} value={option.value}>
					{option.label}
				</option>
			))}
		</select>
	);
}

export function MultipleFilter({ filter, values, onChange }: Props) {
	return (
		<FilterPopover label={filter.label} active={values.length}>
			{(open) => open && <Options {...{ filter, values, onChange }} />}
		</FilterPopover>
	);
}

/** Made when the list opens: there may be hundreds, and most pages are left without a look at them. */
function Options({ filter, values, onChange }: Props) {
	const t = useTranslations('common.list');
	const [narrow, setNarrow] = useState('');
	const options = filter.options ?? [];
	const shown = options.filter((option) => holdsWords(option.label, narrow));
	const toggle = (value: string, on: boolean) =>
		onChange(on ? [...values, value] : values.filter((each) => each !== value));
	return (
		<>
			{options.length > long && (
				<input
					type="search"
					className="narrow"
					aria-label={t('narrow', { filter: filter.label })}
					placeholder={t('narrowShort')}
					value={narrow}
					onChange={(event) => setNarrow(event.target.value)}
				/>
			)}
			{shown.map((option) => (
				<label key={option.value} className="check">
					<input
						type="checkbox"
						checked={values.includes(option.value)}
						onChange={(event) => toggle(option.value, event.target.checked)}
					/>
					<span>{option.label}</span>
				</label>
			))}
			{shown.length === 0 && <p className="muted">{t('noOption')}</p>}
		</>
	);
}

type DayProps = {
	filter: Filter;
	value: string;
	/** Why the value in the address can't be applied. */
	fault?: string;
	onChange: (day: string | null) => void;
};

/** What is no day goes into the address, too: nothing may go on standing under a day that isn't meant. */
export function DayFilter({ filter, value, fault, onChange }: DayProps) {
	const t = useTranslations('common.date');
	const list = useTranslations('common.list.faults');
	const locale = useLocale();
	const [draft, setDraft] = useState<string | null>(null);
	const id = useId();
	const shown = isDay(value) ? formatDay(value, locale, 'short') : value;
	const said = draft === null || draft === shown ? fault : undefined;
	const send = () => {
		if (draft === null) return;
		setDraft(null);
		const typed = draft.trim();
		if (typed === shown) return;
		const read = parseBoundInput(typed, today(), filter.day ?? 'first');
		onChange(read.ok ? read.day : typed.slice(0, 60) || null);
	};
	return (
		<span className="filter-day">
			<label htmlFor={id}>{filter.label}</label>
			<input
				id={id}
				name={filter.name}
				className="filter"
				data-active={value && !fault ? true : undefined}
				placeholder={t('placeholder')}
				autoComplete="off"
				aria-invalid={said ? true : undefined}
				aria-describedby={said ? `${id}-wrong` : undefined}
				value={draft ?? shown}
				onChange={(event) => setDraft(event.target.value)}
				onBlur={send}
				onKeyDown={(event) => event.key === 'Enter' && send()}
			/>
			{said && (
				<span id={`${id}-wrong`} role="status" className="filter-wrong">
					{list(said === 'reversed' ? 'reversedHere' : 'noDayHere', { value: shown })}
				</span>
			)}
		</span>
	);
}
