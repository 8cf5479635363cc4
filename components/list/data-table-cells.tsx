'use client';

import { type Cell, FlexRender, type Header, type RowData } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { type Features, isCut } from './data-table-columns';

const icons = { ascending: 'arrow-up', descending: 'arrow-down', other: 'calendar' } as const;

export function HeaderCell<Row extends RowData>({
	header,
	sort,
	onSort,
}: {
	header: Header<Features, Row, unknown>;
	sort: string;
	/** `null` is the list's own order. */
	onSort: (sort: string | null) => void;
}) {
	const meta = header.column.columnDef.meta;
	const name = meta?.sort;
	const usual = meta?.usual?.sort === sort ? meta.usual : undefined;
	const direction =
		name && sort === name ? 'ascending' : name && sort === `-${name}` ? 'descending' : usual && 'other';
	const next = () => {
		if (sort === name) return `-${name}`;
		return direction === 'descending' && meta?.usual ? null : (name ?? null);
	};
	const words = <FlexRender header={header} />;
	return (
		<th scope="col" aria-sort={direction} className={meta?.numeric ? 'numeric' : undefined}>
			{name ? (
				<button type="button" className="sort" title={usual?.label} onClick={() => onSort(next())}>
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
