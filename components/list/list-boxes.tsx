'use client';

import type { Row, RowData } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import type { Features, ListTable } from './data-table-columns';

/** Chooses every row of this page. */
export function PageBox<R extends RowData>({ table }: { table: ListTable<R> }) {
	const t = useTranslations('lists.selection');
	const all = table.getIsAllPageRowsSelected();
	return (
		<input
			type="checkbox"
			aria-label={t('page')}
			checked={all}
			ref={(box) => {
				if (box) box.indeterminate = !all && table.getIsSomePageRowsSelected();
			}}
			onChange={(event) => table.toggleAllPageRowsSelected(event.target.checked)}
		/>
	);
}

/** The box of the row above or below. */
function neighbour(box: HTMLInputElement, step: 1 | -1) {
	const boxes = [...(box.closest('tbody')?.querySelectorAll<HTMLInputElement>('.select-cell input') ?? [])];
	return boxes[boxes.indexOf(box) + step];
}

/** Chooses a row; with the shift key all from the last one, by mouse, space or arrows. */
export function RowBox<R extends RowData>({ row, name }: { row: Row<Features, R>; name: string }) {
	const t = useTranslations('lists.selection');
	const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
		const step = { ArrowDown: 1 as const, ArrowUp: -1 as const }[event.key];
		const next = step && neighbour(event.currentTarget, step);
		if (!next) return;
		event.preventDefault();
		next.focus();
		if (event.shiftKey && !next.checked) next.click();
	};
	return (
		<input
			type="checkbox"
			aria-label={t('row', { name })}
			checked={row.getIsSelected()}
			onKeyDown={onKeyDown}
			onChange={row.getToggleSelectedHandler()}
		/>
	);
}
