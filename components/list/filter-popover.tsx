'use client';

import { type ReactNode, useId, useLayoutEffect, useState } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { usePopover } from '@/components/ui/use-popover';

type Props = {
	label: string;
	/** What stands on the button, if more than its label: „Stand: geplant“. */
	text?: string;
	/** What is set, in full, and the way to be rid of it: beside the button stands a cross. */
	remove?: { label: string; onRemove: () => void };
	icon?: IconName;
	className?: string;
	/** `opened` stays once it was open: what is typed is taken when the focus leaves, which may be after closing. */
	children: (open: boolean, hide: () => void, opened: boolean) => ReactNode;
};

/** The button of a filter, what opens below it and, when something is set, the cross that removes it. */
export function FilterPopover({ label, text = label, remove, icon, className = '', children }: Props) {
	const { anchorRef, popoverRef, open, hide, place } = usePopover<HTMLButtonElement, HTMLDivElement>('start');
	const id = useId();
	const [opened, setOpened] = useState(false);
	if (open && !opened) setOpened(true);
	// What is typed or said inside changes its height.
	useLayoutEffect(() => {
		if (open) place();
	});
	return (
		<span className="filter-group" data-active={remove ? true : undefined}>
			<button
				ref={anchorRef}
				type="button"
				className="filter"
				popoverTarget={id}
				aria-expanded={open}
				aria-haspopup="dialog"
				title={remove?.label}
			>
				{icon && <Icon name={icon} size={13} />}
				<span className="filter-text">{text}</span>
				{!icon && <Icon name="chevron-down" size={13} />}
			</button>
			{remove && (
				<RemoveFilter
					label={remove.label}
					onRemove={() => {
						remove.onRemove();
						anchorRef.current?.focus();
					}}
				/>
			)}
			<div
				ref={popoverRef}
				id={id}
				popover="auto"
				role="dialog"
				aria-label={label}
				className={`popover filter-list ${className}`}
			>
				{children(open, hide, opened)}
			</div>
		</span>
	);
}

export function RemoveFilter({ label, onRemove }: { label: string; onRemove: () => void }) {
	return (
		<button type="button" className="filter filter-remove" aria-label={label} onClick={onRemove}>
			<Icon name="close" size={12} />
		</button>
	);
}
