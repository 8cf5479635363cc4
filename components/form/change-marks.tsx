'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { mainId } from '@/components/ui/skip-link';
import { changedPieces, onSaved, type Pieces, piecesOf, remembered, see } from './changes';

/** For so long, in milliseconds, a page may take to say what was saved; for so long what changed stays marked. */
const patience = 10_000;
const shownFor = 8_000;
const settled = 250;

type Waiting = { before: ReadonlyMap<string, Pieces>; created: string | null; from: string; until: number };

const isVisible = (element: Element) => {
	const { top, bottom } = element.getBoundingClientRect();
	return top >= 0 && bottom <= window.innerHeight;
};

/** Marks for a while what a page says anew after something was saved; where saving led there, brings it into view. */
export function ChangeMarks() {
	const path = usePathname();
	const waiting = useRef<Waiting | null>(null);

	useEffect(
		() =>
			onSaved((saved) => {
				waiting.current = { ...saved, from: window.location.pathname, until: Date.now() + patience };
			}),
		[],
	);

	useEffect(() => {
		const main = document.getElementById(mainId);
		if (!main) return;
		let settling = 0;
		let fading = 0;
		let marked: HTMLElement[] = [];
		const unmark = () => {
			window.clearTimeout(fading);
			for (const element of marked) element.removeAttribute('data-changed');
			marked = [];
		};
		const mark = (elements: HTMLElement[], arrived: boolean) => {
			unmark();
			marked = elements;
			for (const element of elements) element.setAttribute('data-changed', '');
			if (arrived && !elements.some(isVisible)) elements[0]?.scrollIntoView({ block: 'center' });
			fading = window.setTimeout(unmark, shownFor);
		};
		const look = () => {
			// A list with other filters says something else without anything having changed.
			const address = path + window.location.search;
			const pieces = piecesOf(main);
			const wait = waiting.current;
			if (wait && wait.until < Date.now()) waiting.current = null;
			else if (wait) {
				const { created, from } = wait;
				const before = wait.before.get(address);
				const made = pieces.filter(
					({ element }) => created && element.querySelector(`a[href$="/${CSS.escape(created)}"]`),
				);
				const found = made.length > 0 ? made : before ? changedPieces(before, pieces) : [];
				if (found.length > 0) {
					waiting.current = null;
					mark(
						found.map(({ element }) => element),
						path !== from,
					);
				}
			}
			see(address, remembered(pieces));
		};
		const settle = () => {
			window.clearTimeout(settling);
			settling = window.setTimeout(look, settled);
		};
		const observer = new MutationObserver(settle);
		observer.observe(main, { childList: true, subtree: true, characterData: true });
		settle();
		return () => {
			observer.disconnect();
			window.clearTimeout(settling);
			unmark();
		};
	}, [path]);
	return null;
}
