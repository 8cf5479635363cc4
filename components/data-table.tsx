'use client';

import {
	type Cell,
	type ColumnDef,
	createColumnHelper,
	FlexRender,
	type Header,
	type RowData,
	tableFeatures,
	useTable,
} from '@tanstack/react-table';
import { parseAsInteger, parseAsString } from 'nuqs';
import type { ReactNode } from 'react';
import { TableFooter } from './data-table-footer';
import { useListParams } from './list-view';
import { classNames } from './ui/class-names';
import { Icon } from './ui/icon';
import type { Total } from './ui/pagination';

export type ColumnMeta = {
	/** The column's name in the URL's `sort`; without it the column can't be sorted by. */
	sort?: string;
	/** Beside the value on narrow screens, where rows become cards; by default the header, if it is text. */
	label?: string;
	/** The cell that names the row; put the link to the record in it. */
	rowHeader?: boolean;
	numeric?: boolean;
	nowrap?: boolean;
};

const features = tableFeatures({ columnMeta: {} as ColumnMeta });

type Features = typeof features;
// biome-ignore lint/suspicious/noExplicitAny: each column has a value type of its own
export type Columns<Row extends RowData> = ColumnDef<Features, Row, any>[];

export const columnsOf = <Row extends RowData>() => createColumnHelper<Features, Row>();

type Props<Row extends RowData> = {
	rows: Row[];
	columns: Columns<Row>;
	rowId: (row: Row) => string;
	/** Names the table for screen readers. */
	label: string;
	sort: string;
	page: number;
	size: number;
	total: Total;
	empty: ReactNode;
};

function HeaderCell<Row extends RowData>({
	header,
	sort,
	onSort,
}: {
	header: Header<Features, Row, unknown>;
	sort: string;
	onSort: (sort: string) => void;
}) {
	const meta = header.column.columnDef.meta;
	const name = meta?.sort;
	const direction =
		name && sort === name ? 'ascending' : name && sort === `-${name}` ? 'descending' : undefined;
	const words = <FlexRender header={header} />;
	return (
		<th scope="col" aria-sort={direction} className={meta?.numeric ? 'numeric' : undefined}>
			{name ? (
				<button type="button" className="sort" onClick={() => onSort(sort === name ? `-${name}` : name)}>
					{words}
					{direction && <Icon name={direction === 'ascending' ? 'arrow-up' : 'arrow-down'} size={13} />}
				</button>
			) : (
				words
			)}
		</th>
	);
}

function BodyCell<Row extends RowData>({ cell }: { cell: Cell<Features, Row, unknown> }) {
	const { meta, header } = cell.column.columnDef;
	const Tag = meta?.rowHeader ? 'th' : 'td';
	return (
		<Tag
			scope={meta?.rowHeader ? 'row' : undefined}
			data-label={meta?.label ?? (typeof header === 'string' ? header : undefined)}
			className={classNames(meta?.numeric && 'numeric', meta?.nowrap && 'nowrap') || undefined}
		>
			<FlexRender cell={cell} />
		</Tag>
	);
}

/** One page of a list. Sort, page and size live in the URL; the server sorts, filters and cuts. */
export function DataTable<Row extends RowData>({
	rows,
	columns,
	rowId,
	label,
	sort,
	empty,
	...paging
}: Props<Row>) {
	const { setParams, busy } = useListParams({ sort: parseAsString, page: parseAsInteger });
	const table = useTable({ features, columns, data: rows, getRowId: rowId });
	if (rows.length === 0 && paging.page === 1) return <div className="card">{empty}</div>;
	return (
		<div className="card table-card" data-busy={busy || undefined}>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
			<section className="table-scroll" aria-label={label} tabIndex={0}>
				<table className="table">
					<thead>
						{table.getHeaderGroups().map((group) => (
							<tr key={group.id}>
								{group.headers.map((header) => (
									<HeaderCell
										key={header.id}
										header={header}
										sort={sort}
										onSort={(next) => setParams({ sort: next, page: null })}
									/>
								))}
							</tr>
						))}
					</thead>
					<tbody>
						{table.getRowModel().rows.map((row) => (
							<tr key={row.id}>
								{row.getAllCells().map((cell) => (
									<BodyCell key={cell.id} cell={cell} />
								))}
							</tr>
						))}
					</tbody>
				</table>
			</section>
			<TableFooter {...paging} shown={rows.length} />
		</div>
	);
}
