'use client';

import { useLocale, useTranslations } from 'next-intl';
import { lazy, type ReactNode, Suspense } from 'react';
import { anyKey } from '@/i18n/any-key';
import { formatDay, isDay } from '@/lib/dates';
import { FilterPopover } from './filter-popover';
import { ListFaults } from './list-faults';
import { LinkedFilter, RowFilter, useSetWords } from './list-filter-controls';
import { type Filter, type FilterValues, optionsIn, parsersOf, rowOf, valuesOf } from './list-filters';
import { ListSearch } from './list-search';
import { useListAddress, useListParams } from './list-view';

// Most pages are left without a look at these.
const InnerFilter = lazy(() =>
	import('./list-inner-filters').then((file) => ({ default: file.InnerFilter })),
);
const DayFilter = lazy(() => import('./list-inner-filters').then((file) => ({ default: file.DayFilter })));

type Props = {
	filters: Filter[];
	/** What the search looks through: „Titel, Person, Ort …“; without it there is no search. */
	searchPlaceholder?: string;
	/** What a report counts; a list says it beside its title. */
	summary?: ReactNode;
};

/** The values of each filter that can be applied; what is wrong with the others is said above the list. */
function useApplied(values: FilterValues) {
	const { faults } = useListAddress();
	const wrong = (name: string, value: string) =>
		faults.some((fault) => fault.name === name && fault.values.includes(value));
	return (filter: Filter) => valuesOf(filter, values).filter((value) => !wrong(filter.name, value));
}

/** What the values of a filter are called. */
function useTexts(applied: (filter: Filter) => string[]) {
	const locale = useLocale();
	const { labels } = useListAddress();
	const t = anyKey(useTranslations());
	return (filter: Filter) =>
		applied(filter).map((value) => {
			const option = optionsIn(filter, t).find((each) => each.value === value);
			const day = filter.day && isDay(value) ? formatDay(value, locale, 'short') : undefined;
			return option?.label ?? day ?? labels[filter.name]?.[value] ?? value;
		});
}

/** Search and filters in one row, all in the URL. Every change begins at page 1 again. */
export function ListToolbar({ filters, searchPlaceholder, summary }: Props) {
	const t = useTranslations('common.list');
	const { params, setParams } = useListParams(parsersOf(filters));
	const values = params as FilterValues;
	const applied = useApplied(values);
	const textsOf = useTexts(applied);
	const setWords = useSetWords();
	const { faults, blocked } = useListAddress();
	const set = (changed: Record<string, string | string[] | null>) => setParams({ ...changed, page: null });
	const change = (filter: Filter, next: string[]) =>
		set({ [filter.name]: next.length === 0 ? null : filter.multiple ? next : (next[0] ?? null) });
	const without = (gone: Filter[]) => Object.fromEntries(gone.map(({ name }) => [name, null]));

	const isSet = (filter: Filter) => applied(filter).length > 0;
	const control = (Control: typeof RowFilter | typeof LinkedFilter | typeof InnerFilter, filter: Filter) => (
		<Control
			key={filter.name}
			filter={filter}
			values={applied(filter)}
			texts={textsOf(filter)}
			onChange={(next) => change(filter, next)}
		/>
	);
	const day = (filter: Filter) => (
		<DayFilter
			key={filter.name}
			filter={filter}
			value={valuesOf(filter, values)[0] ?? ''}
			fault={faults.find(({ name }) => name === filter.name)?.reason}
			onChange={(next) => set({ [filter.name]: next || null })}
		/>
	);
	const { usual, more } = rowOf(filters);
	const periods = filters.filter(({ period }) => period);
	const setPeriods = periods.filter(isSet);
	const [onlyPeriod] = setPeriods;
	const said = filters.filter(isSet).map((filter) => `${filter.label}: ${textsOf(filter).join(', ')}`);

	return (
		<div className="toolbar">
			<search className="toolbar-line">
				{searchPlaceholder && <ListSearch placeholder={searchPlaceholder} value={String(values.q ?? '')} />}
				{usual.map((filter) => control(RowFilter, filter))}
				<Suspense>{filters.filter((filter) => filter.day && !filter.period).map(day)}</Suspense>
				{periods.length > 0 && (
					<FilterPopover
						label={t('period')}
						text={
							onlyPeriod && setPeriods.length === 1
								? setWords(onlyPeriod.label, textsOf(onlyPeriod)).short
								: setWords(
										t('period'),
										setPeriods.map(({ label }) => label),
									).short
						}
						remove={
							onlyPeriod && {
								label: t('remove', {
									filter: setPeriods.map((each) => `${each.label}: ${textsOf(each).join(', ')}`).join(', '),
								}),
								onRemove: () => set(without(setPeriods)),
							}
						}
						className="filter-parts"
					>
						{(_open, _hide, opened) =>
							opened && (
								<Suspense>
									{periods.map((filter) => (filter.day ? day(filter) : control(InnerFilter, filter)))}
								</Suspense>
							)
						}
					</FilterPopover>
				)}
				{more.filter(isSet).map((filter) => control(RowFilter, filter))}
				{filters
					.filter((filter) => filter.fromLinks && isSet(filter))
					.map((filter) => control(LinkedFilter, filter))}
				{more.length > 0 && (
					<FilterPopover label={t('more')} text={t('moreShort')} icon="plus" className="filter-parts">
						{(open) => open && <Suspense>{more.map((filter) => control(InnerFilter, filter))}</Suspense>}
					</FilterPopover>
				)}
				{(said.length > 0 || values.q) && (
					<button type="button" className="link-button" onClick={() => set({ ...without(filters), q: null })}>
						{t('reset')}
					</button>
				)}
				{summary && !blocked && <div className="toolbar-summary">{summary}</div>}
			</search>
			<ListFaults filters={filters} />
			{(said.length > 0 || values.q) && (
				<ul className="only-printed list-printed" aria-label={t('active')}>
					{said.map((text) => (
						<li key={text}>{text}</li>
					))}
					{values.q && <li>{t('searched', { words: String(values.q) })}</li>}
				</ul>
			)}
		</div>
	);
}
