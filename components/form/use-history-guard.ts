import { type RefObject, useEffect } from 'react';

type Traversal = Event & { navigationType: string; destination: { key: string; url: string } };
type Navigation = EventTarget & { traverseTo: (key: string) => { committed: Promise<unknown> } };

/**
 * Back and Forward inside the office, held before the address changes: `popstate` comes too late, since the router hears
 * it first. The way to another document is held by `beforeunload`.
 */
export function useHistoryGuard(when: boolean, off: RefObject<boolean>, ask: (go: () => void) => void) {
	// biome-ignore lint/correctness/useExhaustiveDependencies: `ask` only sets a state
	useEffect(() => {
		const { navigation } = window as { navigation?: Navigation };
		if (!when || !navigation) return;
		const onNavigate = (event: Event) => {
			const { navigationType, destination, cancelable } = event as Traversal;
			if (off.current || navigationType !== 'traverse' || !cancelable) return;
			const { pathname, search } = new URL(destination.url);
			if (pathname === location.pathname && search === location.search) return;
			event.preventDefault();
			ask(() => void navigation.traverseTo(destination.key));
		};
		navigation.addEventListener('navigate', onNavigate);
		return () => navigation.removeEventListener('navigate', onNavigate);
	}, [when]);
}
