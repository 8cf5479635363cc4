'use client';

import type { RowData } from '@tanstack/react-table';
import type { Total } from '@/components/ui/pagination';
import type { ListTable } from './data-table-columns';
import { ColumnsMenu } from './list-columns-menu';
import { ExportMenu } from './list-export-menu';

type Props<Row extends RowData> = {
	noun?: string;
	table: ListTable<Row>;
	shown: number;
	size: number;
	total: Total;
};

/** What can be done with the list as it is now, at the end of its toolbar. */
export function ListTools<Row extends RowData>({ table, ...props }: Props<Row>) {
	return (
		<div className="table-tools">
			<ColumnsMenu table={table} />
			<ExportMenu {...props} columns={table.getVisibleLeafColumns().map(({ id }) => id)} />
		</div>
	);
}
