export type Words = Record<string, unknown>;

const kept = new Map<string, Promise<Words>>();

/** The same promise each time, as React's `use` wants it; one that failed isn't kept. */
function once(key: string, load: () => Promise<Words>): Promise<Words> {
	const known = kept.get(key);
	if (known) return known;
	const words = load();
	kept.set(key, words);
	words.catch(() => kept.delete(key));
	return words;
}

async function load(locale: string, names: readonly string[]): Promise<Words> {
	const files = names.map(async (name) => [
		name,
		(await import(`../messages/${locale}/${name}.json`)).default,
	]);
	return Object.fromEntries(await Promise.all(files));
}

/**
 * The words of these namespaces, each from its file in messages. The browser keeps the files, and so they needn't come
 * with each page.
 */
export const wordsOf = (locale: string, names: readonly string[]): Promise<Words> =>
	once(`${locale} ${names}`, () => load(locale, names));

/** What client components use on every page of the office, in one file for each language. */
export const wordsEverywhere = (locale: string): Promise<Words> =>
	once(locale, async () =>
		locale === 'en' ? (await import('./browser/en')).default : (await import('./browser/de')).default,
	);
