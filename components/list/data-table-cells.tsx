'use client';

import {
	type CellContext,
	FlexRender,
	type Header,
	type RowData,
	type Row as TableRow,
} from '@tanstack/react-table';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { columnLabel, type Features, isCut, type ListColumn } from './data-table-columns';

const directions = { asc: 'ascending', desc: 'descending' } as const;
const icons = { ascending: 'arrow-up', descending: 'arrow-down', other: 'calendar' } as const;

export function HeaderCell<Row extends RowData>({
	header,
	sort,
}: {
	header: Header<Features, Row, unknown>;
	sort: string;
}) {
	const { column } = header;
	const { meta } = column.columnDef;
	const usual = meta?.usual?.sort === sort ? meta.usual : undefined;
	const sorted = column.getIsSorted();
	const direction = sorted ? directions[sorted] : usual && 'other';
	const next = () => (sorted === 'desc' && meta?.usual ? column.clearSorting() : column.toggleSorting());
	const words = <FlexRender header={header} />;
	return (
		<th scope="col" aria-sort={direction} className={meta?.numeric ? 'numeric' : undefined}>
			{meta?.sort ? (
				<button type="button" className="sort" title={usual?.label} onClick={next}>
					{words}
					{direction && <Icon name={icons[direction]} size={13} />}
					{usual && <span className="kern-sr-only">, {usual.label}</span>}
				</button>
			) : (
				words
			)}
		</th>
	);
}

/**
 * A cell of a row. Neither it nor what it shows is a component: a page has hundreds of them, and each would be drawn on
 * the server and once more in the browser.
 */
export function bodyCell<Row extends RowData>(column: ListColumn<Row>, row: TableRow<Features, Row>) {
	const { meta, cell } = column.columnDef;
	const Tag = meta?.rowHeader ? 'th' : 'td';
	const getValue = () => column.accessorFn?.(row.original, row.index);
	const shown =
		typeof cell === 'function'
			? cell({ row, column, getValue, renderValue: getValue } as CellContext<Features, Row, unknown>)
			: cell;
	const cut = isCut(column);
	return (
		<Tag
			key={column.id}
			scope={meta?.rowHeader ? 'row' : undefined}
			data-label={columnLabel(column)}
			className={classNames(meta?.numeric && 'numeric', cut && 'cut') || undefined}
		>
			{cut ? (
				<div className="cut-line">
					<div className="cut-text" ref={titled(meta?.whole?.(row.original))}>
						{shown}
					</div>
					{meta?.end?.(row.original)}
				</div>
			) : (
				shown
			)}
		</Tag>
	);
}

/** What a cell shows is known once it stands there. */
const titled = (whole: string | undefined) => (text: HTMLElement | null) => {
	if (text) text.title = whole ?? text.textContent;
};
