'use client';

import { type Cell, FlexRender, type Header, type RowData } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { columnLabel, type Features, isCut } from './data-table-columns';

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

export function BodyCell<Row extends RowData>({ cell }: { cell: Cell<Features, Row, unknown> }) {
	const { column } = cell;
	const { meta } = column.columnDef;
	const Tag = meta?.rowHeader ? 'th' : 'td';
	const row = cell.row.original;
	const content = <FlexRender cell={cell} />;
	return (
		<Tag
			scope={meta?.rowHeader ? 'row' : undefined}
			data-label={columnLabel(column)}
			className={classNames(meta?.numeric && 'numeric', isCut(column) && 'cut') || undefined}
		>
			{isCut(column) ? (
				<Cut whole={meta?.whole?.(row)} end={meta?.end?.(row)}>
					{content}
				</Cut>
			) : (
				content
			)}
		</Tag>
	);
}

function Cut({ whole, end, children }: { whole?: string; end?: ReactNode; children: ReactNode }) {
	return (
		<div className="cut-line">
			<div
				className="cut-text"
				ref={(text) => {
					// What a cell shows is known once it stands there.
					if (text) text.title = whole ?? text.textContent;
				}}
			>
				{children}
			</div>
			{end}
		</div>
	);
}
