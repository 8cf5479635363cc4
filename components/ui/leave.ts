const name = 'jumelage:leave';

/** What would leave: all of the page, or only the dialog that closes. */
export type Leaving = { go: () => void; dialog?: HTMLElement | null };

/** Goes at once, or after the question of a form whose text would be lost. */
export function leave(go: () => void, dialog?: HTMLElement | null) {
	const event = new CustomEvent<Leaving>(name, { cancelable: true, detail: { go, dialog } });
	if (document.dispatchEvent(event)) go();
}

/** Asked before anything leaves; `ask` says whether it keeps it waiting. */
export function beforeLeaving(ask: (leaving: Leaving) => boolean): () => void {
	const listen = (event: Event) => {
		if (ask((event as CustomEvent<Leaving>).detail)) event.preventDefault();
	};
	document.addEventListener(name, listen);
	return () => document.removeEventListener(name, listen);
}
