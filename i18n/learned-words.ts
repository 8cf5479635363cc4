import { type Words, wordsOf } from './words';

/** Words of refusals that came from other sections than the one on the screen. */
let learned: Words = {};
const none: Words = {};
const listeners = new Set<() => void>();

/** For useSyncExternalStore: told whenever words were learned. */
export function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}

export const learnedWords = (): Words => learned;
export const noWords = (): Words => none;

/** Fetches what these message keys may need beside the words of the section; where that fails, a fallback is said. */
export async function learnWords(keys: string[]): Promise<void> {
	const names = [...new Set(keys.flatMap((key) => /^(\w+)\./.exec(key)?.[1] ?? []))].filter(
		(name) => !(name in learned),
	);
	if (names.length === 0) return;
	learned = { ...learned, ...(await wordsOf(document.documentElement.lang, names).catch(noWords)) };
	for (const listener of listeners) listener();
}
