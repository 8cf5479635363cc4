/** What a key does on the page that is open. */
export type Key = 'help' | 'next' | 'previous' | 'open' | 'mark' | 'edit' | 'save';

const off = 'jumelage-single-keys';

/** Kept by this browser alone: whoever dictates to one computer may type on another. */
export const singleKeys = {
	areOn: () => localStorage.getItem(off) !== 'off',
	turn: (on: boolean) => (on ? localStorage.removeItem(off) : localStorage.setItem(off, 'off')),
};

const shownIn = <E extends Element>(elements: Iterable<E>) =>
	[...elements].filter((each) => each.getClientRects().length > 0);

const rows = () =>
	shownIn(document.querySelectorAll<HTMLElement>('main :is(.list-table tbody tr, [data-line])'));
const rowAt = (element: Element | null) =>
	element?.closest<HTMLElement>('main :is(.list-table tbody tr, [data-line])') ?? null;
const linkOf = (row: HTMLElement | null | undefined) =>
	row?.querySelector<HTMLElement>('th a[href], a[href]') ?? null;
const markOf = (row: HTMLElement | null) =>
	row?.querySelector<HTMLElement>('input[type="checkbox"], [data-tick]') ?? null;

/** The form that is being filled in: the one around the focus, or the only one. */
function formAtHand(): HTMLFormElement | null {
	const around = document.activeElement?.closest<HTMLFormElement>('form.form');
	if (around) return around;
	const place = document.querySelector('dialog[open]') ?? document;
	const [only, another] = shownIn(place.querySelectorAll<HTMLFormElement>('form.form'));
	return only && !another ? only : null;
}

const recordPath = /^(\/\w\w\/office\/(?:[\w-]+\/)+)[0-9a-f-]{36}$/;

/** The record's own link to its form; in a list the form of the row's record, where records may be made. */
function editAddress(): string | null {
	const own = `${location.pathname}/edit`;
	if (document.querySelector(`main a[href="${own}"]`)) return own;
	const link = linkOf(rowAt(document.activeElement));
	const [, list] = (link instanceof HTMLAnchorElement && recordPath.exec(link.pathname)) || [];
	const mayMake = list && document.querySelector(`a[href^="${list}new"]`);
	return mayMake ? `${(link as HTMLAnchorElement).pathname}/edit` : null;
}

/** Moves by whole rows; the link that names the row takes the focus, so that Enter opens it. */
function move(steps: 1 | -1) {
	const all = rows();
	const at = all.findIndex((row) => row.contains(document.activeElement));
	const next = at < 0 ? all[0] : all[at + steps];
	linkOf(next)?.focus();
}

/** The keys that do something on this page now. */
export function keysAtHand(): Key[] {
	const all = rows();
	const lists = all.some((row) => row.matches('tr')) && document.querySelector('a[href$="/new"]');
	return [
		...(all.length > 0 ? (['next', 'previous', 'open'] as const) : []),
		...(all.some(markOf) ? (['mark'] as const) : []),
		...(editAddress() || lists ? (['edit'] as const) : []),
		...(formAtHand() ? (['save'] as const) : []),
	];
}

const typing = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';
const singles: Record<string, Key> = { '?': 'help', j: 'next', k: 'previous', x: 'mark', e: 'edit' };

/** What a key press asks for, or null where it is text, belongs to something open, or is switched off. */
export function keyMeant(event: KeyboardEvent): Key | null {
	if (event.defaultPrevented || event.altKey) return null;
	if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 's' ? 'save' : null;
	if (!singleKeys.areOn() || (event.target as Element).closest?.(typing)) return null;
	if (document.querySelector('dialog[open], :popover-open')) return null;
	return singles[event.key] ?? null;
}

/** Does what the key asks for; false if there is nothing to do it to. `go` leads to an address. */
export function obey(key: Key, go: (href: string) => void): boolean {
	if (key === 'next' || key === 'previous') move(key === 'next' ? 1 : -1);
	if (key === 'mark') {
		const mark = markOf(rowAt(document.activeElement));
		mark?.click();
		return mark !== null;
	}
	if (key === 'edit') {
		const href = editAddress();
		if (href) go(href);
		return href !== null;
	}
	if (key === 'save') {
		const form = formAtHand();
		form?.requestSubmit();
		return form !== null;
	}
	return true;
}
