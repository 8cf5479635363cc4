/** What a page says, piece by piece: by the name of a fact, or by the words of a row themselves. */
export type Pieces = Map<string, string>;

export type Piece = { key: string; text: string; element: HTMLElement };

const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

const rows = 'tbody > tr, .lines > li, .ledger > li, .timeline > li';

/** The heading, the facts and the rows of a page. A row is a piece by its words: one that wasn't there is new. */
export function piecesOf(root: ParentNode): Piece[] {
	const heading = root.querySelector<HTMLElement>('h1');
	const facts = [...root.querySelectorAll<HTMLElement>('dl > div')].flatMap((element) => {
		const name = words(element.querySelector('dt'));
		return name ? [{ key: `fact ${name}`, text: words(element.querySelector('dd')), element }] : [];
	});
	const lines = [...root.querySelectorAll<HTMLElement>(rows)].map((element) => {
		const text = words(element);
		return { key: `row ${text}`, text, element };
	});
	const seenOften = new Map<string, number>();
	const numbered = facts.map((fact) => {
		const nth = seenOften.get(fact.key) ?? 0;
		seenOften.set(fact.key, nth + 1);
		return { ...fact, key: `${fact.key} ${nth}` };
	});
	return [
		...(heading ? [{ key: 'heading', text: words(heading), element: heading }] : []),
		...numbered,
		...lines,
	];
}

export const remembered = (pieces: readonly Piece[]): Pieces =>
	new Map(pieces.map(({ key, text }) => [key, text]));

/** The pieces that are new or say something else than before. */
export const changedPieces = (before: Pieces, now: readonly Piece[]) =>
	now.filter(({ key, text }) => before.get(key) !== text);

type Saved = { before: ReadonlyMap<string, Pieces>; created: string | null };

/** What each page said when it was last seen, by its address; in memory only. */
const seen = new Map<string, Pieces>();
const mostSeen = 30;
const listeners = new Set<(saved: Saved) => void>();

/** Remembers what the page at an address says; the one seen longest ago is forgotten for it. */
export function see(address: string, pieces: Pieces) {
	seen.delete(address);
	seen.set(address, pieces);
	const [oldest] = seen.keys();
	if (seen.size > mostSeen && oldest !== undefined) seen.delete(oldest);
}

/** Called before something is saved; what it answers is called once it is, with the id of what was made by it. */
export function beginChange(): (created?: string | null) => void {
	const before = new Map(seen);
	return (created = null) => {
		for (const listener of listeners) listener({ before, created });
	};
}

/** Listens for what is saved; answers how to stop. */
export function onSaved(listener: (saved: Saved) => void): () => void {
	listeners.add(listener);
	return () => {
		listeners.delete(listener);
	};
}

/** Of what is made in a form, its id. */
export const createdId = (input: object, data: unknown): string | null =>
	!('version' in input) && typeof data === 'object' && data !== null && 'id' in data ? String(data.id) : null;
