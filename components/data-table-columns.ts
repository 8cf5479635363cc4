import { type ColumnDef, createColumnHelper, type RowData, tableFeatures } from '@tanstack/react-table';

export type ColumnMeta = {
	/** The column's name in the URL's `sort`; without it the column can't be sorted by. */
	sort?: string;
	/** Beside the value on narrow screens, where rows become cards; by default the header, if it is text. */
	label?: string;
	/** The cell that names the row; put the link to the record in it. It is always shown. */
	rowHeader?: boolean;
	/** Offered under „Spalten“, shown only when chosen. */
	hidden?: boolean;
	numeric?: boolean;
	nowrap?: boolean;
};

export const features = tableFeatures({ columnMeta: {} as ColumnMeta });

export type Features = typeof features;
// biome-ignore lint/suspicious/noExplicitAny: each column has a value type of its own
export type Columns<Row extends RowData> = ColumnDef<Features, Row, any>[];

export const columnsOf = <Row extends RowData>() => createColumnHelper<Features, Row>();

export type ColumnChoice = { id: string; label: string; shown: boolean; fixed: boolean; hidden: boolean };

type Named = { id?: string; accessorKey?: unknown; header?: unknown; meta?: ColumnMeta };

/** The name of a column in the URL's `columns`. */
export const columnId = (column: Named) => column.id ?? String(column.accessorKey);

/** Which of the columns chosen in the URL the list doesn't have. */
export function unknownColumns(columns: Named[], chosen: string[] | null): string[] {
	const known = new Set(columns.map(columnId));
	return [...new Set(chosen ?? [])].filter((id) => !known.has(id));
}

/** Which columns stand in the list: those chosen in the URL, or those that are shown unless told. */
export function columnChoices(columns: Named[], chosen: string[] | null): ColumnChoice[] {
	const known = columns.some((column) => chosen?.includes(columnId(column)));
	return columns.map((column) => {
		const { meta, header } = column;
		const id = columnId(column);
		const fixed = meta?.rowHeader === true;
		return {
			id,
			label: meta?.label ?? (typeof header === 'string' ? header : id),
			shown: fixed || (known && chosen ? chosen.includes(id) : !meta?.hidden),
			fixed,
			hidden: meta?.hidden === true,
		};
	});
}
