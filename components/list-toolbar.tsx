'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDay, isDay } from '@/lib/dates';
import { DayFilter, MultipleFilter, SingleFilter } from './list-filter-controls';
import { type Filter, type FilterValues, parsersOf, valuesOf } from './list-filters';
import { ListSearch } from './list-search';
import { useListParams } from './list-view';
import { Icon } from './ui/icon';

type Props = {
	filters: Filter[];
	/** What the search looks through: „Titel, Person, Ort …“; without it there is no search. */
	searchPlaceholder?: string;
	/** Stands right of the active filters: how many, and what else is counted. */
	summary?: ReactNode;
};

function useChips(filters: Filter[], values: FilterValues) {
	const locale = useLocale();
	const t = useTranslations('common.list');
	return filters.flatMap((filter) =>
		valuesOf(filter, values).map((value) => {
			const option = filter.options?.find((each) => each.value === value || each.former?.includes(value));
			const words = option?.label ?? (filter.day && isDay(value) ? formatDay(value, locale) : null);
			const text = words ?? t(filter.day ? 'notADay' : 'notThere', { value });
			return { filter, value, text: `${filter.label}: ${text}`, unknown: words === null };
		}),
	);
}

/** Search, filters and what of them is active, all in the URL. Every change begins at page 1 again. */
export function ListToolbar({ filters, searchPlaceholder, summary }: Props) {
	const t = useTranslations('common.list');
	const { params, setParams } = useListParams(parsersOf(filters));
	const values = params as FilterValues;
	const chips = useChips(filters, values);
	const set = (name: string, value: string | string[] | null) =>
		setParams({ [name]: value?.length ? value : null, page: null });
	const remove = (filter: Filter, value: string) =>
		set(filter.name, filter.multiple ? valuesOf(filter, values).filter((each) => each !== value) : null);
	const reset = () =>
		setParams(
			Object.fromEntries([...filters.map((filter) => [filter.name, null]), ['q', null], ['page', null]]),
		);

	return (
		<div className="toolbar">
			<search className="toolbar-line">
				{searchPlaceholder && <ListSearch placeholder={searchPlaceholder} value={String(values.q ?? '')} />}
				{filters.map((filter) => {
					const props = { filter, values: valuesOf(filter, values) };
					if (filter.day)
						return <DayFilter key={filter.name} {...props} onChange={(day) => set(filter.name, day)} />;
					const Control = filter.multiple ? MultipleFilter : SingleFilter;
					return (
						<Control
							key={filter.name}
							{...props}
							onChange={(next) => set(filter.name, filter.multiple ? next : (next[0] ?? null))}
						/>
					);
				})}
			</search>
			{(chips.length > 0 || summary) && (
				<div className="toolbar-line">
					{chips.length > 0 && (
						<ul className="chips" aria-label={t('active')}>
							{chips.map(({ filter, value, text, unknown }) => (
								<li key={text} className="chip" data-unknown={unknown || undefined}>
									{text}
									<button
										type="button"
										aria-label={t('remove', { filter: text })}
										onClick={() => remove(filter, value)}
									>
										<Icon name="close" size={12} />
									</button>
								</li>
							))}
						</ul>
					)}
					{values.q && <span className="only-printed">{t('searched', { words: String(values.q) })}</span>}
					{(chips.length > 0 || values.q) && (
						<button type="button" className="link-button" onClick={reset}>
							{t('reset')}
						</button>
					)}
					{summary && <div className="toolbar-summary">{summary}</div>}
				</div>
			)}
		</div>
	);
}
