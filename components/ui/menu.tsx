'use client';

import { useTranslations } from 'next-intl';
import { type ButtonHTMLAttributes, type KeyboardEvent, type MouseEvent, type ReactNode, useId } from 'react';
import { Button, type ButtonLook } from './button';
import { classNames } from './class-names';
import type { IconName } from './icon';
import { Link } from './link';
import { usePopover } from './use-popover';

type Props = {
	label?: ReactNode;
	/** What the „…“ of a row is about, for those who don't see the row. */
	name?: string;
	/** Shorter: only what the row is called. */
	of?: string;
	icon?: IconName;
	look?: ButtonLook;
	small?: boolean;
	children: ReactNode;
};

/** Without a label it is the „…“ menu. Children: MenuLink, MenuItem, MenuNote, ActionButton with `menuItem`. */
export function Menu({ label, name, of, icon, look = 'tertiary', small, children }: Props) {
	const t = useTranslations('common');
	const { anchorRef, popoverRef, open, isOpen, show, hide } = usePopover<HTMLButtonElement, HTMLDivElement>(
		'end',
	);
	const id = useId();
	const items = () => [...(popoverRef.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

	const openAt = (index: number) => {
		show();
		items().at(index)?.focus();
	};
	const inside = (target: EventTarget) => popoverRef.current?.contains(target as Node);

	// A dialog opened by an item is a React child of the menu, but lies outside it in the document.
	const onClick = (event: MouseEvent) => inside(event.target) && hide(true);
	const onKeyDown = (event: KeyboardEvent) => {
		if (!inside(event.target)) return;
		const list = items();
		const at = list.indexOf(document.activeElement as HTMLElement);
		const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
		if (to !== undefined) {
			event.preventDefault();
			(list.at(to % list.length) ?? list[0])?.focus();
		} else if (event.key === 'Tab') hide(true);
		else if (event.key === 'Escape') hide(true);
	};

	return (
		<>
			<Button
				ref={anchorRef}
				look={look}
				small={small}
				icon={icon ?? (label ? undefined : 'more')}
				iconOnly={!label}
				aria-haspopup="menu"
				aria-expanded={open}
				aria-controls={id}
				popoverTarget={id}
				onClick={(event) => {
					event.preventDefault();
					if (isOpen()) hide();
					else openAt(0);
				}}
				onKeyDown={(event) => {
					if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
					event.preventDefault();
					openAt(event.key === 'ArrowDown' ? 0 : -1);
				}}
			>
				{label ?? name ?? (of ? t('moreOf', { name: of }) : t('more'))}
			</Button>
			<div
				ref={popoverRef}
				id={id}
				popover="auto"
				role="menu"
				tabIndex={-1}
				className="menu"
				onClick={onClick}
				onKeyDown={onKeyDown}
			>
				{children}
			</div>
		</>
	);
}

type ItemProps = ButtonHTMLAttributes<HTMLButtonElement> & { danger?: boolean };

export function MenuItem({ danger, className, ...rest }: ItemProps) {
	return (
		<button
			type="button"
			role="menuitem"
			tabIndex={-1}
			{...rest}
			className={classNames('menu-item', danger && 'menu-danger', className)}
		/>
	);
}

export function MenuLink({ href, hard, children }: { href: string; hard?: boolean; children: ReactNode }) {
	const Anchor = hard ? 'a' : Link;
	return (
		<Anchor href={href} role="menuitem" tabIndex={-1} className="menu-item">
			{children}
		</Anchor>
	);
}

/** In the place of an item that isn't possible now: why, in a few words. Read like an item, but does nothing. */
export function MenuNote({ children }: { children: ReactNode }) {
	return (
		<div role="menuitem" aria-disabled="true" tabIndex={-1} className="menu-item menu-note">
			{children}
		</div>
	);
}
