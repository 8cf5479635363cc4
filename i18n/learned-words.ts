import { type Words, wordsEverywhere, wordsOf } from './words';

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

/** Fetches what these message keys may need beside what every page has; where that fails, a fallback is said. */
export async function learnWords(keys: string[]): Promise<void> {
	const { lang } = document.documentElement;
	const known = { ...(await wordsEverywhere(lang)), ...learned };
	const names = [...new Set(keys.flatMap((key) => /^(\w+)\./.exec(key)?.[1] ?? []))];
	const missing = names.filter((name) => !(name in known));
	if (missing.length === 0) return;
	const found = await Promise.all(missing.map((name) => wordsOf(lang, [name]).catch(noWords)));
	learned = Object.assign({}, learned, ...found);
	for (const listener of listeners) listener();
}
