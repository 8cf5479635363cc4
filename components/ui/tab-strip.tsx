'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Icon } from './icon';

type Props = { label: string; current: string; children: ReactNode };

/** Pixels that an edge may be off by, where the browser rounds. */
const slack = 2;

/**
 * One line of tabs that scrolls where they don't fit: they fade out towards the side where more of them lie, an arrow
 * for the pointer leads there, and the current one is brought into sight. By keyboard each is reached as a link.
 */
export function TabStrip({ label, current, children }: Props) {
	const strip = useRef<HTMLElement>(null);
	const [beyond, setBeyond] = useState({ start: false, end: false });

	useEffect(() => {
		const nav = strip.current;
		if (!nav) return;
		const measure = () => {
			const left = nav.scrollWidth - nav.clientWidth - nav.scrollLeft;
			setBeyond({ start: nav.scrollLeft > slack, end: left > slack });
		};
		const observer = new ResizeObserver(measure);
		for (const each of [nav, ...nav.children]) observer.observe(each);
		nav.addEventListener('scroll', measure, { passive: true });
		return () => {
			observer.disconnect();
			nav.removeEventListener('scroll', measure);
		};
	}, []);

	// biome-ignore lint/correctness/useExhaustiveDependencies: another tab has become the current one
	useEffect(() => {
		const nav = strip.current;
		const tab = nav?.querySelector<HTMLElement>('[aria-current]');
		if (nav && tab) nav.scrollLeft = tab.offsetLeft - (nav.clientWidth - tab.offsetWidth) / 2;
	}, [current]);

	const scroll = (share: number) =>
		strip.current?.scrollBy({ left: share * strip.current.clientWidth, behavior: 'smooth' });
	return (
		<div className="tabs-strip">
			<nav ref={strip} className="tabs" aria-label={label}>
				{children}
			</nav>
			<Arrow to="start" shown={beyond.start} onPress={() => scroll(-0.6)} />
			<Arrow to="end" shown={beyond.end} onPress={() => scroll(0.6)} />
		</div>
	);
}

/** For the pointer alone: who uses the keyboard or a reader has the tabs themselves, whether in sight or not. */
function Arrow({ to, shown, onPress }: { to: 'start' | 'end'; shown: boolean; onPress: () => void }) {
	return (
		<button
			type="button"
			className="tabs-more"
			data-to={to}
			hidden={!shown}
			aria-hidden="true"
			tabIndex={-1}
			onClick={onPress}
		>
			<Icon name={to === 'start' ? 'chevron-left' : 'chevron-right'} size={24} />
		</button>
	);
}
