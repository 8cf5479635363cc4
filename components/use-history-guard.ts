import { type RefObject, useEffect } from 'react';

type Navigation = { currentEntry?: { index: number } | null };
const indexNow = () => (window as { navigation?: Navigation }).navigation?.currentEntry?.index;
const here = () => `${location.pathname}${location.search}`;

/**
 * Back and Forward inside the office: by the time the page is told, the address has changed already. So the router is
 * not told, the address is put back, and `ask` gets the way that was wanted.
 */
export function useHistoryGuard(when: boolean, off: RefObject<boolean>, ask: (go: () => void) => void) {
	// biome-ignore lint/correctness/useExhaustiveDependencies: the place is that of the first typed letter
	useEffect(() => {
		if (!when) return;
		const [place, index] = [here(), indexNow()];
		let puttingBack = false;
		const onPopState = (event: PopStateEvent) => {
			if (puttingBack) {
				puttingBack = false;
				event.stopImmediatePropagation();
				return;
			}
			if (off.current || here() === place) return;
			event.stopImmediatePropagation();
			const steps = (indexNow() ?? 0) - (index ?? 1) || -1;
			puttingBack = true;
			history.go(-steps);
			ask(() => history.go(steps));
		};
		window.addEventListener('popstate', onPopState, true);
		return () => window.removeEventListener('popstate', onPopState, true);
	}, [when]);
}
