'use client';

import { type ReactNode, useId, useLayoutEffect } from 'react';
import { Icon } from './ui/icon';
import { usePopover } from './ui/use-popover';

type Props = {
	label: string;
	/** How much of it is set. */
	active: number;
	className?: string;
	children: (open: boolean) => ReactNode;
};

/** The button of a filter and what opens below it. */
export function FilterPopover({ label, active, className = '', children }: Props) {
	const { anchorRef, popoverRef, open, place } = usePopover<HTMLButtonElement, HTMLDivElement>('start');
	const id = useId();
	// What is typed or said inside changes its height.
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
				{label}
				{active > 0 && <span className="filter-count">{active}</span>}
				<Icon name="chevron-down" size={14} />
			</button>
			<div
				ref={popoverRef}
				id={id}
				popover="auto"
				role="dialog"
				aria-label={label}
				className={`popover filter-list ${className}`}
			>
				{children(open)}
			</div>
		</>
	);
}
