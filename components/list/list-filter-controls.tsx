'use client';

import { useTranslations } from 'next-intl';
import { FilterPopover, RemoveFilter } from './filter-popover';
import { FilterOptions, type FilterProps } from './list-filter-options';

/** What a filter is set to, as words: what stands on its button, and all of it. */
export function useSetWords() {
	const t = useTranslations('common.list');
	return (label: string, texts: string[]) => ({
		short: texts.length > 0 ? `${label}: ${texts.length === 1 ? texts[0] : texts.length}` : label,
		remove: t('remove', { filter: `${label}: ${texts.join(', ')}` }),
	});
}

/** A filter of the row. */
export function RowFilter({ filter, values, texts, onChange }: FilterProps & { texts: string[] }) {
	const { short, remove } = useSetWords()(filter.label, texts);
	return (
		<FilterPopover
			label={filter.label}
			text={short}
			remove={values.length > 0 ? { label: remove, onRemove: () => onChange([]) } : undefined}
		>
			{(open) => open && <FilterOptions {...{ filter, values, onChange }} />}
		</FilterPopover>
	);
}

/** What a link has set and nobody can choose here: it can only go. */
export function LinkedFilter({ filter, texts, onChange }: Omit<FilterProps, 'values'> & { texts: string[] }) {
	const { short, remove } = useSetWords()(filter.label, texts);
	return (
		<span className="filter-group" data-active>
			<span className="filter" title={short}>
				<span className="filter-text">{short}</span>
			</span>
			<RemoveFilter label={remove} onRemove={() => onChange([])} />
		</span>
	);
}
