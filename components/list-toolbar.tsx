'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDay, isDay } from '@/lib/dates';
import { FilterPopover } from './filter-popover';
import { ListFaults } from './list-faults';
import { DayFilter, MultipleFilter, SingleFilter } from './list-filter-controls';
import { type Filter, type FilterValues, parsersOf, valuesOf } from './list-filters';
import { ListSearch } from './list-search';
import { useListAddress, useListParams } from './list-view';
import { Icon } from './ui/icon';

type Props = {
	filters: Filter[];
	/** What the search looks through: „Titel, Person, Ort …“; without it there is no search. */
	searchPlaceholder?: string;
	/** Stands right of the active filters: how many, and what else is counted. */
	summary?: ReactNode;
};

/** The values of each filter that can be applied; what is wrong with the others is said above the list. */
function useApplied(values: FilterValues) {
	const { faults } = useListAddress();
	const wrong = (name: string, value: string) =>
		faults.some((fault) => fault.name === name && fault.values.includes(value));
	return (filter: Filter) => valuesOf(filter, values).filter((value) => !wrong(filter.name, value));
}

function useChips(filters: Filter[], applied: (filter: Filter) => string[]) {
	const locale = useLocale();
	const { labels } = useListAddress();
	return filters.flatMap((filter) =>
		applied(filter).map((value) => {
			const option = filter.options?.find((each) => each.value === value);
			const day = filter.day && isDay(value) ? formatDay(value, locale) : undefined;
			const text = option?.label ?? day ?? labels[filter.name]?.[value] ?? value;
			return { filter, value, text: `${filter.label}: ${text}` };
		}),
	);
}

/** Search, filters and what of them is active, all in the URL. Every change begins at page 1 again. */
export function ListToolbar({ filters, searchPlaceholder, summary }: Props) {
	const t = useTranslations('common.list');
	const { params, setParams } = useListParams(parsersOf(filters));
	const values = params as FilterValues;
	const applied = useApplied(values);
	const chips = useChips(filters, applied);
	const { faults, blocked } = useListAddress();
	const set = (name: string, value: string | string[] | null) =>
		setParams({ [name]: value?.length ? value : null, page: null });
	const remove = (filter: Filter, value: string) =>
		set(filter.name, filter.multiple ? applied(filter).filter((each) => each !== value) : null);
	const reset = () =>
		setParams(
			Object.fromEntries([...filters.map((filter) => [filter.name, null]), ['q', null], ['page', null]]),
		);

	const offered = filters.filter(({ fromLinks }) => !fromLinks);
	const periods = offered.filter(({ period }) => period);
	const control = (filter: Filter) => {
		if (filter.day)
			return (
				<DayFilter
					key={filter.name}
					filter={filter}
					value={valuesOf(filter, values)[0] ?? ''}
					fault={faults.find(({ name }) => name === filter.name)?.reason}
					onChange={(day) => set(filter.name, day)}
				/>
			);
		const Control = filter.multiple ? MultipleFilter : SingleFilter;
		return (
			<Control
				key={filter.name}
				filter={filter}
				values={applied(filter)}
				onChange={(next) => set(filter.name, filter.multiple ? next : (next[0] ?? null))}
			/>
		);
	};

	return (
		<div className="toolbar">
			<search className="toolbar-line">
				{searchPlaceholder && <ListSearch placeholder={searchPlaceholder} value={String(values.q ?? '')} />}
				{offered.filter(({ period }) => !period).map(control)}
				{periods.length > 0 && (
					<FilterPopover
						label={t('period')}
						active={periods.filter((filter) => valuesOf(filter, values).length > 0).length}
						className="filter-period"
					>
						{() => periods.map(control)}
					</FilterPopover>
				)}
			</search>
			<ListFaults filters={filters} />
			{(chips.length > 0 || (summary && !blocked)) && (
				<div className="toolbar-line">
					{chips.length > 0 && (
						<ul className="chips" aria-label={t('active')}>
							{chips.map(({ filter, value, text }) => (
								<li key={text} className="chip">
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
					{summary && !blocked && <div className="toolbar-summary">{summary}</div>}
				</div>
			)}
		</div>
	);
}
