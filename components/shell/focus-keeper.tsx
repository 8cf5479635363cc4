'use client';

import { useEffect } from 'react';
import { mainId } from '@/components/ui/skip-link';

const fields = 'input:not([type=hidden]), select, textarea';
const controls = `${fields}, button, a[href]`;

const within = (node: Node, selector: string) =>
	node instanceof Element
		? node.matches(selector)
			? (node as HTMLElement)
			: node.querySelector<HTMLElement>(selector)
		: null;

/** What came in place of the control that went: the first field of a form, or the button that opens it again. */
function successor(added: Node[]): HTMLElement | null {
	for (const selector of [fields, controls]) {
		for (const node of added) {
			const found = node.isConnected ? within(node, selector) : null;
			if (found) return found;
		}
	}
	return null;
}

/** The browser forgets the focus when its element goes. Then it moves to what took the place, or to the page's content. */
export function FocusKeeper() {
	useEffect(() => {
		let last: Element[] = [];
		const onFocus = ({ target }: FocusEvent) => {
			last = [];
			for (let at = target as Element | null; at; at = at.parentElement) last.push(at);
		};
		const observer = new MutationObserver((records) => {
			if (document.activeElement !== document.body || last.length === 0 || last[0]?.isConnected) return;
			const main = document.getElementById(mainId);
			const around = last.find((element) => element.isConnected);
			last = [];
			const inPart = around && main !== around && main?.contains(around);
			const added = inPart
				? records.flatMap(({ target, addedNodes }) => (around.contains(target) ? [...addedNodes] : []))
				: [];
			(successor(added) ?? main)?.focus({ preventScroll: true });
		});
		document.addEventListener('focusin', onFocus);
		observer.observe(document.body, { childList: true, subtree: true });
		return () => {
			document.removeEventListener('focusin', onFocus);
			observer.disconnect();
		};
	}, []);
	return null;
}
