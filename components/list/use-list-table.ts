import { functionalUpdate, type RowData, type SortingState, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { type Columns, features, usualSize } from './data-table-columns';
import type { Selection } from './use-selection';

type Props<Row extends RowData> = {
	rows: Row[];
	columns: Columns<Row>;
	rowId: (row: Row) => string;
	/** What the URL says: `-due` is the column that `sort` calls `due`, downwards; `null` the usual columns. */
	sort: string;
	chosen: string[] | null;
	selection: Selection;
	/** `null` is the list's own order, or the usual columns. */
	onSort: (sort: string | null) => void;
	onColumns: (columns: string[] | null) => void;
};

type Visibility = Record<string, boolean>;

/** The name of a column in the URL's `columns`. */
const idOf = (column: { id?: string; accessorKey?: unknown }) => column.id ?? String(column.accessorKey);

/** Which columns stand in the list: those chosen in the URL, or those that are shown unless told. */
function visibilityOf<Row extends RowData>(columns: Columns<Row>, chosen: string[] | null): Visibility {
	const known = columns.some((column) => chosen?.includes(idOf(column)));
	const isShown = (column: Columns<Row>[number]) =>
		known && chosen ? chosen.includes(idOf(column)) : !column.meta?.hidden;
	return Object.fromEntries(
		columns.map((column) => [idOf(column), column.enableHiding === false || isShown(column)]),
	);
}

/** TanStack's table over what the URL says and the server has sorted: it owns no state, each change goes to the URL. */
export function useListTable<Row extends RowData>({ columns: given, sort, chosen, ...props }: Props<Row>) {
	const { selection, onSort, onColumns } = props;
	const columns = useMemo(
		() =>
			given.map((column) =>
				column.meta?.rowHeader ? { enableHiding: false, size: usualSize.ofName, ...column } : column,
			),
		[given],
	);
	const name = sort.replace(/^-/, '');
	const sorted = columns.find(({ meta }) => meta?.sort === name);
	const sorting = sorted ? [{ id: idOf(sorted), desc: sort !== name }] : [];
	const usual = visibilityOf(columns, null);
	const columnVisibility = visibilityOf(columns, chosen);
	const sortName = ([by]: SortingState) => {
		const column = columns.find((each) => idOf(each) === by?.id);
		return column?.meta?.sort ? `${by?.desc ? '-' : ''}${column.meta.sort}` : null;
	};
	return useTable(
		{
			features,
			columns,
			data: props.rows,
			getRowId: props.rowId,
			defaultColumn: { size: usualSize.ofOthers },
			manualSorting: true,
			enableMultiSort: false,
			enableSortingRemoval: false,
			sortDescFirst: false,
			initialState: { columnVisibility: usual },
			state: { sorting, columnVisibility, rowSelection: selection.state },
			onSortingChange: (change) => onSort(sortName(functionalUpdate(change, sorting))),
			onColumnVisibilityChange: (change) => {
				const next = functionalUpdate(change, columnVisibility);
				const ids = columns.map(idOf);
				onColumns(ids.every((id) => next[id] === usual[id]) ? null : ids.filter((id) => next[id]));
			},
			onRowSelectionChange: selection.change,
		},
		// All of its state comes with the next page or the selection, which draw the list anew.
		() => null,
	);
}
