import { useCallback, useEffect, useRef, useState } from 'react';

type Align = 'start' | 'end';

/** Opens a native popover at its anchor; the browser closes it by Esc or a click elsewhere. */
export function usePopover<A extends HTMLElement, P extends HTMLElement>(align: Align = 'start') {
	const anchorRef = useRef<A>(null);
	const popoverRef = useRef<P>(null);
	const [open, setOpen] = useState(false);

	const place = useCallback(() => {
		const anchor = anchorRef.current?.getBoundingClientRect();
		const popover = popoverRef.current;
		if (!anchor || !popover) return;
		const gap = 4;
		const edge = 8;
		const [above, below] = [anchor.top - gap - edge, window.innerHeight - anchor.bottom - gap - edge];
		const scrolled = popover.scrollTop;
		popover.style.maxHeight = '';
		const goesBelow = popover.offsetHeight <= below || below >= above;
		if (popover.offsetHeight > Math.max(above, below)) {
			popover.style.maxHeight = `${Math.max(above, below)}px`;
		}
		popover.scrollTop = scrolled;
		const { offsetWidth: width, offsetHeight: height } = popover;
		const left = align === 'end' ? anchor.right - width : anchor.left;
		popover.style.top = `${goesBelow ? anchor.bottom + gap : anchor.top - height - gap}px`;
		popover.style.left = `${Math.max(edge, Math.min(left, window.innerWidth - width - edge))}px`;
	}, [align]);

	/** What a key or a press at the anchor goes by: `open` follows the browser a moment later. */
	const isOpen = useCallback(() => popoverRef.current?.matches(':popover-open') ?? false, []);

	const show = useCallback(() => {
		if (!isOpen()) popoverRef.current?.showPopover();
		place();
	}, [isOpen, place]);

	const hide = useCallback(
		(focusAnchor = false) => {
			if (isOpen()) popoverRef.current?.hidePopover();
			if (focusAnchor) anchorRef.current?.focus();
		},
		[isOpen],
	);

	useEffect(() => {
		const popover = popoverRef.current;
		const onToggle = (event: Event) => {
			if (event.target !== popover) return;
			setOpen((event as ToggleEvent).newState === 'open');
			place();
		};
		popover?.addEventListener('toggle', onToggle);
		return () => popover?.removeEventListener('toggle', onToggle);
	}, [place]);

	useEffect(() => {
		if (!open) return;
		// Its own scrolling moves nothing, and placing it anew would undo it.
		const onScroll = ({ target }: Event) => {
			if (!popoverRef.current?.contains(target as Node)) place();
		};
		window.addEventListener('scroll', onScroll, true);
		window.addEventListener('resize', place);
		return () => {
			window.removeEventListener('scroll', onScroll, true);
			window.removeEventListener('resize', place);
		};
	}, [open, place]);

	return { anchorRef, popoverRef, open, isOpen, show, hide, place };
}
