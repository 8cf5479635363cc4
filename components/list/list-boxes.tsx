'use client';

import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import type { Chosen, Selection } from './use-selection';

/** Chooses every row of this page. */
export function PageBox({ rows, selection }: { rows: Chosen[]; selection: Selection }) {
	const t = useTranslations('lists.selection');
	const found = rows.filter((row) => selection.has(row.id)).length;
	return (
		<input
			type="checkbox"
			aria-label={t('page')}
			checked={found > 0 && found === rows.length}
			ref={(box) => {
				if (box) box.indeterminate = found > 0 && found < rows.length;
			}}
			onChange={(event) => selection.put(rows, event.target.checked)}
		/>
	);
}

/** The box of the row above or below. */
function neighbour(box: HTMLInputElement, step: 1 | -1) {
	const boxes = [...(box.closest('tbody')?.querySelectorAll<HTMLInputElement>('.select-cell input') ?? [])];
	return boxes[boxes.indexOf(box) + step];
}

/** Chooses a row; with the shift key all from the last one, by mouse, space or arrows. */
export function RowBox({ row, selection }: { row: Chosen; selection: Selection }) {
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
			aria-label={t('row', { name: row.name })}
			checked={selection.has(row.id)}
			onKeyDown={onKeyDown}
			onChange={(event) => {
				const { shiftKey } = event.nativeEvent as MouseEvent;
				selection.toggle(row.id, event.target.checked, shiftKey);
			}}
		/>
	);
}
