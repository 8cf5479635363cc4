'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { holdsWords } from '@/lib/words';
import type { Filter } from './list-filters';
import { useFilterOptions } from './use-filter-options';

export type FilterProps = {
	filter: Filter;
	/** What of the address can be applied. */
	values: string[];
	onChange: (values: string[]) => void;
};

/** From here on the options can be narrowed by typing. */
const long = 12;

/** Made when they are looked at: there may be hundreds, and most pages are left without a look at them. */
export function FilterOptions({ filter, values, onChange }: FilterProps) {
	const t = useTranslations('common.list');
	const name = useId();
	const [narrow, setNarrow] = useState('');
	const { options, note } = useFilterOptions(filter);
	const shown = options.filter((option) => holdsWords(option.label, narrow));
	const toggle = (value: string, on: boolean) =>
		onChange(on ? [...(filter.multiple ? values : []), value] : values.filter((each) => each !== value));
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
			{!filter.multiple && (
				<label className="check">
					<input type="radio" name={name} checked={values.length === 0} onChange={() => onChange([])} />
					<span>{t('any')}</span>
				</label>
			)}
			{shown.map((option) => (
				<label key={option.value} className="check">
					<input
						type={filter.multiple ? 'checkbox' : 'radio'}
						name={filter.multiple ? undefined : name}
						checked={values.includes(option.value)}
						onChange={(event) => toggle(option.value, event.target.checked)}
					/>
					<span>{option.label}</span>
				</label>
			))}
			{note ? (
				<p role="status" className="muted">
					{note}
				</p>
			) : (
				shown.length === 0 && <p className="muted">{t('noOption')}</p>
			)}
		</>
	);
}
