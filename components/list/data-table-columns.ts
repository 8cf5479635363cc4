import {
	type Column,
	type ColumnDef,
	columnSizingFeature,
	columnVisibilityFeature,
	createColumnHelper,
	type RowData,
	rowSelectionFeature,
	rowSortingFeature,
	type Table,
	tableFeatures,
} from '@tanstack/react-table';
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
	/** Behind the text of a column that is cut, itself never cut: „öffentlich“. */
	end?(row: RowData): ReactNode;
	/** All of the text, where the cell itself shows less of it: „Bursa +3“. */
	whole?(row: RowData): string | undefined;
	/** Offered under „Spalten“, shown only when chosen. */
	hidden?: boolean;
	numeric?: boolean;
};

export const features = tableFeatures({
	columnMeta: {} as ColumnMeta,
	columnSizingFeature,
	columnVisibilityFeature,
	rowSelectionFeature,
	rowSortingFeature,
});

export type Features = typeof features;
// biome-ignore lint/suspicious/noExplicitAny: each column has a value type of its own
export type Columns<Row extends RowData> = ColumnDef<Features, Row, any>[];
export type ListTable<Row extends RowData> = Table<Features, Row>;
export type ListColumn<Row extends RowData> = Column<Features, Row, unknown>;

export const columnsOf = <Row extends RowData>() => createColumnHelper<Features, Row>();

/** The parts of the shared room that a column which is cut gets, as its `size`: 400 the name of the row, 100 others. */
export const usualSize = { ofName: 400, ofOthers: 100 };

/** Whether a value of the column may end in an ellipsis. */
export const isCut = <Row extends RowData>({ columnDef: { meta } }: ListColumn<Row>) =>
	meta?.cut ?? meta?.rowHeader === true;

/** What the column is called where its header isn't seen; undefined if the header is no text. */
export const columnLabel = <Row extends RowData>({ columnDef: { meta, header } }: ListColumn<Row>) =>
	meta?.label ?? (typeof header === 'string' ? header : undefined);

/** Which of the columns chosen in the URL the list doesn't have. */
export function unknownColumns<Row extends RowData>(
	table: ListTable<Row>,
	chosen: string[] | null,
): string[] {
	const known = new Set(table.getAllLeafColumns().map(({ id }) => id));
	return [...new Set(chosen)].filter((id) => !known.has(id));
}

/** For each column its part of the room that the others leave, in percent; undefined where it is as wide as what it holds. */
export function columnShares<Row extends RowData>(columns: ListColumn<Row>[]): (number | undefined)[] {
	const all = columns.filter(isCut).reduce((sum, column) => sum + column.getSize(), 0);
	return columns.map((column) =>
		isCut(column) ? Math.floor((column.getSize() / all) * 1000) / 10 : undefined,
	);
}
