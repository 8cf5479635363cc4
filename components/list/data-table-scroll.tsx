'use client';

import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/** Marks at which of its sides more of the table lies. */
function showEdges(region: HTMLElement) {
	const left = Math.abs(region.scrollLeft);
	const more = [left > 1 && 'start', left + region.clientWidth < region.scrollWidth - 1 && 'end'];
	if (region.parentElement) region.parentElement.dataset.more = more.filter(Boolean).join(' ');
}

/**
 * Around a table: it stands on the page, so that its head stays in sight, and scrolls in a region of its own only where
 * more columns were chosen than fit.
 */
export function TableScroll({ label, children }: { label: string; children: ReactNode }) {
	const ref = useRef<HTMLElement>(null);
	const [wide, setWide] = useState(false);
	useLayoutEffect(() => {
		const region = ref.current;
		const table = region?.firstElementChild;
		if (!region || !table) return;
		const measure = () => {
			setWide(table.clientWidth > region.clientWidth + 1);
			showEdges(region);
		};
		const observer = new ResizeObserver(measure);
		observer.observe(region);
		observer.observe(table);
		measure();
		return () => observer.disconnect();
	}, []);
	return (
		<div className="list-frame">
			<section
				ref={ref}
				className="list-scroll"
				aria-label={label}
				data-wide={wide || undefined}
				tabIndex={wide ? 0 : undefined}
				onScroll={(event) => showEdges(event.currentTarget)}
			>
				{children}
			</section>
		</div>
	);
}
