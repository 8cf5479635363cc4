'use client';

import type { RowData } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { parseAsArrayOf, parseAsInteger, parseAsString } from 'nuqs';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Total } from '@/components/ui/pagination';
import { bodyCell, HeaderCell } from './data-table-cells';
import { type Columns, columnShares, unknownColumns } from './data-table-columns';
import { TableFooter } from './data-table-footer';
import { TableScroll } from './data-table-scroll';
import { PageBox, RowBox } from './list-boxes';
import type { Bulk } from './list-bulk';
import { BulkBar } from './list-bulk-bar';
import { FaultAlert, NothingMeant } from './list-faults';
import { ListTools } from './list-tools';
import { useListAddress, useListParams } from './list-view';
import { useListTable } from './use-list-table';
import { useSelection } from './use-selection';

export { columnsOf } from './data-table-columns';

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
	/** What the list is called in lib/lists/list-nouns.ts and lib/exports; with it come views and export. */
	noun?: string;
	/** Verbs for several rows at once; with any of them come the boxes to choose rows by. */
	bulk?: Bulk<Row>;
};

/** What a page of a list hands to the noun's own columns. */
export type TablePage<Row extends RowData> = Pick<
	Props<Row>,
	'rows' | 'sort' | 'page' | 'size' | 'total' | 'empty'
>;

const parsers = {
	sort: parseAsString,
	page: parseAsInteger,
	columns: parseAsArrayOf(parseAsString),
};

/** One page of a list. Sort, page, size and columns live in the URL; the server sorts, filters and cuts. */
export function DataTable<Row extends RowData>({
	rows,
	columns,
	rowId,
	label,
	sort,
	empty,
	noun,
	bulk,
	...paging
}: Props<Row>) {
	const { params, setParams, busy } = useListParams(parsers);
	const choosing = bulk !== undefined && bulk.verbs.length > 0;
	const selection = useSelection(
		choosing ? rows.map((row) => ({ id: rowId(row), version: bulk.version(row), name: bulk.name(row) })) : [],
	);
	const table = useListTable({
		...{ rows, columns, rowId, sort, selection },
		chosen: params.columns,
		onSort: (next) => setParams({ sort: next, page: null }),
		onColumns: (next) => setParams({ columns: next }, { history: 'replace' }),
	});
	const standing = table.getVisibleLeafColumns();
	const { page, size, total } = paging;
	const { blocked, faults: said } = useListAddress();
	const malformed = said.flatMap(({ name, values }) => (name === 'columns' ? values : []));
	const unknown = unknownColumns(table, params.columns).filter((id) => !malformed.includes(id));
	const faults =
		unknown.length > 0 ? (
			<FaultAlert faults={[{ name: 'columns', reason: 'layout', values: unknown }]} />
		) : null;
	const tools = <ListTools {...{ noun, table, size, total }} shown={rows.length} />;
	if (blocked) return <NothingMeant />;
	if (rows.length === 0)
		return (
			<>
				{tools}
				{faults}
				<div className="card">
					{page === 1 ? empty : <NoSuchPage page={page} onFirst={() => setParams({ page: null })} />}
				</div>
			</>
		);
	return (
		<>
			{tools}
			{faults}
			{choosing && <BulkBar {...{ noun, bulk, selection, total }} shown={rows.length} />}
			<div className="card table-card" data-busy={busy || undefined}>
				<TableScroll label={label}>
					<table className="table list-table">
						<colgroup>
							{choosing && <col />}
							{columnShares(standing).map((share, at) => (
								<col key={standing[at]?.id} width={share && `${share}%`} />
							))}
						</colgroup>
						<thead>
							{table.getHeaderGroups().map((group) => (
								<tr key={group.id}>
									{choosing && (
										<th scope="col" className="select-cell">
											<PageBox table={table} />
										</th>
									)}
									{group.headers.map((header) => (
										<HeaderCell key={header.id} header={header} sort={sort} />
									))}
								</tr>
							))}
						</thead>
						<tbody>
							{table.getRowModel().rows.map((row) => (
								<tr key={row.id} data-chosen={row.getIsSelected() || undefined}>
									{choosing && (
										<td className="select-cell">
											<RowBox row={row} name={bulk.name(row.original)} />
										</td>
									)}
									{standing.map((column) => bodyCell(column, row))}
								</tr>
							))}
						</tbody>
					</table>
				</TableScroll>
				<TableFooter {...paging} shown={rows.length} />
			</div>
		</>
	);
}

function NoSuchPage({ page, onFirst }: { page: number; onFirst: () => void }) {
	const t = useTranslations('common.paging');
	return (
		<EmptyState
			title={t('noPage', { page })}
			action={
				<Button small onClick={onFirst}>
					{t('first')}
				</Button>
			}
		/>
	);
}
