'use client';

import { type Cell, FlexRender, type Header, type RowData } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { type Features, isCut } from './data-table-columns';
import { classNames } from './ui/class-names';
import { Icon } from './ui/icon';

export function HeaderCell<Row extends RowData>({
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

export function BodyCell<Row extends RowData>({ cell }: { cell: Cell<Features, Row, unknown> }) {
	const { meta, header } = cell.column.columnDef;
	const Tag = meta?.rowHeader ? 'th' : 'td';
	const row = cell.row.original as never;
	const content = <FlexRender cell={cell} />;
	return (
		<Tag
			scope={meta?.rowHeader ? 'row' : undefined}
			data-label={meta?.label ?? (typeof header === 'string' ? header : undefined)}
			className={classNames(meta?.numeric && 'numeric', isCut(meta) && 'cut') || undefined}
		>
			{isCut(meta) ? (
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
