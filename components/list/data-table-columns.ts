import { type ColumnDef, createColumnHelper, type RowData, tableFeatures } from '@tanstack/react-table';
import type { ReactNode } from 'react';

export type ColumnMeta = {
	/** The column's name in the URL's `sort`; without it the column can't be sorted by. */
	sort?: string;
	/** The list's own order, if it goes by this column neither up nor down: its name in `sort`, and how it goes. */
	usual?: { sort: string; label: string };
	/** Beside the value on narrow screens, where rows become cards; by default the header, if it is text. */
	label?: string;
	/** The cell that names the row; put the link to the record in it. It is always shown, and cut as `cut` says. */
	rowHeader?: boolean;
	/**
	 * Names and texts: they share what room the others leave, and end in an ellipsis with all of it in a title. What isn't
	 * cut (dates, numbers, states) is as wide as its longest value, and the list scrolls sideways before it loses any.
	 */
	cut?: boolean;
	/** How much of the shared room it gets: 4 for the name of the row, 1 for the others, unless told. */
	share?: number;
	/** Behind the text of a column that is cut, itself never cut: „öffentlich“. */
	end?: (row: never) => ReactNode;
	/** All of the text, where the cell itself shows less of it: „Bursa +3“. */
	whole?: (row: never) => string | undefined;
	/** Offered under „Spalten“, shown only when chosen. */
	hidden?: boolean;
	numeric?: boolean;
};

export const features = tableFeatures({ columnMeta: {} as ColumnMeta });

export type Features = typeof features;
// biome-ignore lint/suspicious/noExplicitAny: each column has a value type of its own
export type Columns<Row extends RowData> = ColumnDef<Features, Row, any>[];

export const columnsOf = <Row extends RowData>() => createColumnHelper<Features, Row>();

export type ColumnChoice = { id: string; label: string; shown: boolean; fixed: boolean; hidden: boolean };

/** Whether a value of the column may end in an ellipsis. */
export const isCut = (meta: ColumnMeta | undefined) => meta?.cut ?? meta?.rowHeader === true;

/** For each column its part of the room that the others leave, in percent; undefined where it is as wide as what it holds. */
export function columnShares(columns: { meta?: ColumnMeta }[]): (number | undefined)[] {
	const weights = columns.map(({ meta }) => (isCut(meta) ? (meta?.share ?? (meta?.rowHeader ? 4 : 1)) : 0));
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => (weight > 0 ? Math.floor((weight / all) * 1000) / 10 : undefined));
}

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
