'use client';

import { useTranslations } from 'next-intl';
import { useId, useLayoutEffect } from 'react';
import { Button } from '@/components/ui/button';
import { usePopover } from '@/components/ui/use-popover';
import type { ColumnChoice } from './data-table-columns';

type Props = { columns: ColumnChoice[]; onChange: (columns: string[] | null) => void };

/** Which columns the list shows; the one that names the row stays. */
export function ColumnsMenu({ columns, onChange }: Props) {
	const t = useTranslations('lists.columns');
	const { anchorRef, popoverRef, open, place } = usePopover<HTMLButtonElement, HTMLDivElement>('end');
	const id = useId();
	useLayoutEffect(() => {
		if (open) place();
	}, [open, place]);
	const changed = columns.some(({ shown, hidden }) => shown === hidden);
	const toggle = (id: string, on: boolean) => {
		const next = columns.filter((column) => (column.id === id ? on : column.shown));
		const usual = columns.every((column) => next.includes(column) !== column.hidden);
		onChange(usual ? null : next.map((column) => column.id));
	};
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
					columns.map(({ id, label, shown, fixed }) => (
						<label key={id} className="check">
							<input
								type="checkbox"
								checked={shown}
								disabled={fixed}
								onChange={(event) => toggle(id, event.target.checked)}
							/>
							<span>{label}</span>
						</label>
					))}
				{open && changed && (
					<button type="button" className="link-button" onClick={() => onChange(null)}>
						{t('reset')}
					</button>
				)}
			</div>
		</>
	);
}
