'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { formatDay, isDay, today } from '@/lib/dates';
import { parseBoundInput } from '@/lib/dates-input';
import { FilterOptions, type FilterProps } from './list-filter-options';
import type { Filter } from './list-filters';
import { useFilterOptions } from './use-filter-options';

type InnerProps = FilterProps & { texts: string[] };

/** A filter among others below one button. */
export function InnerFilter(props: InnerProps) {
	const { filter, values, onChange } = props;
	const [open, setOpen] = useState(values.length > 0);
	if (filter.multiple)
		return (
			<details className="filter-part" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
				<summary>{filter.label}</summary>
				{open && <FilterOptions {...{ filter, values, onChange }} />}
			</details>
		);
	return <OneOf {...props} />;
}

function OneOf({ filter, values, texts, onChange }: InnerProps) {
	const t = useTranslations('common.list');
	const id = useId();
	const { options, note } = useFilterOptions(filter);
	// What is set stands there before all that could be comes.
	const [value] = values;
	const instead =
		value && !options.some((option) => option.value === value) ? [{ value, label: texts[0] ?? value }] : [];
	return (
		<span className="filter-part">
			<label htmlFor={id}>{filter.label}</label>
			<select
				id={id}
				className="filter"
				name={filter.name}
				data-active={values.length > 0 || undefined}
				value={values[0] ?? ''}
				onChange={(event) => onChange(event.target.value ? [event.target.value] : [])}
			>
				<option value="">{t('any')}</option>
				{[...instead, ...options].map((option) => (
					<option key={option.value} value={option.value}>
						{option.label}
					</option>
				))}
			</select>
			{note && <span role="status">{note}</span>}
		</span>
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
