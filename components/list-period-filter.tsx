'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useLayoutEffect } from 'react';
import { Icon } from './ui/icon';
import { usePopover } from './ui/use-popover';

/** All filters that are about when, behind one button; `active` says how many of them are set. */
export function PeriodFilter({ active, children }: { active: number; children: ReactNode }) {
	const t = useTranslations('common.list');
	const { anchorRef, popoverRef, open, place } = usePopover<HTMLButtonElement, HTMLDivElement>('start');
	const id = useId();
	// What is said at a field makes it longer.
	useLayoutEffect(() => {
		if (open) place();
	});
	return (
		<>
			<button
				ref={anchorRef}
				type="button"
				className="filter"
				popoverTarget={id}
				aria-expanded={open}
				aria-haspopup="dialog"
				data-active={active > 0 || undefined}
			>
				{t('period')}
				{active > 0 && <span className="filter-count">{active}</span>}
				<Icon name="chevron-down" size={14} />
			</button>
			<div
				ref={popoverRef}
				id={id}
				popover="auto"
				role="dialog"
				aria-label={t('period')}
				className="popover filter-list filter-period"
			>
				{children}
			</div>
		</>
	);
}
