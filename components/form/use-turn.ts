import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

let underWay = 0;
const listeners = new Set<() => void>();

function count(by: number) {
	underWay += by;
	for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
	listeners.add(listener);
	return () => {
		listeners.delete(listener);
	};
}

/**
 * Writes of a page go one after the other: what is pressed while another is under way waits until the page that it
 * brings stands on the screen, and starts from there. `busy` is the transition that `start` begins.
 */
export function useTurn(busy: boolean, start: () => void) {
	const free = useSyncExternalStore(
		subscribe,
		() => underWay === 0,
		() => true,
	);
	const holds = useRef(false);
	const [waiting, setWaiting] = useState(false);
	const begin = () => {
		holds.current = true;
		count(1);
		start();
	};
	useEffect(() => {
		const end = () => {
			if (!holds.current) return;
			holds.current = false;
			count(-1);
		};
		return busy ? end : undefined;
	}, [busy]);
	useEffect(() => {
		if (!waiting || !free || underWay > 0) return;
		setWaiting(false);
		begin();
	});
	const take = () => {
		if (holds.current || waiting) return;
		if (underWay > 0) setWaiting(true);
		else begin();
	};
	return { waiting, take };
}
