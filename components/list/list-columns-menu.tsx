'use client';

import type { RowData } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { useId, useLayoutEffect } from 'react';
import { Button } from '@/components/ui/button';
import { usePopover } from '@/components/ui/use-popover';
import { columnLabel, type ListTable } from './data-table-columns';

/** Which columns the list shows; the one that names the row stays. */
export function ColumnsMenu<Row extends RowData>({ table }: { table: ListTable<Row> }) {
	const t = useTranslations('lists.columns');
	const { anchorRef, popoverRef, open, place } = usePopover<HTMLButtonElement, HTMLDivElement>('end');
	const id = useId();
	useLayoutEffect(() => {
		if (open) place();
	}, [open, place]);
	const columns = table.getAllLeafColumns();
	const changed = columns.some(
		(column) => column.getIsVisible() === (column.columnDef.meta?.hidden === true),
	);
	return (
		<>
			<Button
				ref={anchorRef}
				popoverTarget={id}
				aria-expanded={open}
				aria-haspopup="dialog"
				data-active={changed || undefined}
			>
				{t('label')}
			</Button>
			<div
				ref={popoverRef}
				id={id}
				popover="auto"
				role="dialog"
				aria-label={t('title')}
				className="popover filter-list"
			>
				{open &&
					columns.map((column) => (
						<label key={column.id} className="check">
							<input
								type="checkbox"
								checked={column.getIsVisible()}
								disabled={!column.getCanHide()}
								onChange={column.getToggleVisibilityHandler()}
							/>
							<span>{columnLabel(column) ?? column.id}</span>
						</label>
					))}
				{open && changed && (
					<button type="button" className="link-button" onClick={() => table.resetColumnVisibility()}>
						{t('reset')}
					</button>
				)}
			</div>
		</>
	);
}
