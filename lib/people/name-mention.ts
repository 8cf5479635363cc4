import { fold } from '@/lib/words';
import { bornWords, lower, particles } from './name-words';

/** By what a text can name somebody: every name they have had, and their addresses. */
export type Called = { families: string[]; givens: string[]; addresses: string[] };

/** `sure`: by the whole name or an address; `likely`: by the family name alone, which others may bear, too. */
export type Mention = 'sure' | 'likely';

/** Names as they came in, folded and each once; of a family name what stands before and after it is left aside. */
export function calledBy(
	rows: { given?: string | null; family?: string | null; email?: string | null }[],
): Called {
	const each = (texts: (string | null | undefined)[]) => [
		...new Set(texts.map((text) => fold(text?.trim() ?? '').folded).filter((text) => text.length > 1)),
	];
	return {
		families: each(rows.flatMap(({ family }) => coresOf(family ?? ''))),
		givens: each(rows.flatMap(({ given }) => given?.split(/\s+/) ?? [])),
		addresses: each(rows.map(({ email }) => email)),
	};
}

/** „von Muster geb. Beispiel jun.“ is „Muster“ and „Beispiel“ in a text. */
function coresOf(family: string): string[] {
	const parts: string[][] = [[]];
	for (const word of family.split(/\s+/)) {
		if (bornWords.has(lower(word))) parts.push([]);
		else parts.at(-1)?.push(word);
	}
	return parts.map((words) => {
		const from = words.findIndex((word) => !particles.has(lower(word)));
		const rest = from < 0 ? words : words.slice(from);
		const to = rest.findLastIndex((word) => !/^(jun|sen|jr|sr|junior|senior|ii|iii|iv)\.?$/i.test(word));
		return rest.slice(0, to + 1).join(' ');
	});
}

/** A folded name within a regular expression, in every spelling of its umlauts. */
export const escaped = (text: string) =>
	text
		.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
		.replace(/([aou])e?/g, '$1e?')
		.replace(/\s+/g, '\\s+');
const oneOf = (texts: string[]) => texts.map(escaped).join('|');
const apart = (inner: string) => `(?<![\\p{L}\\p{N}])(?:${inner})(?:['’]?s)?(?![\\p{L}\\p{N}])`;

/** Whether and how surely a text names them, whatever its capitals and diacritics. */
export function mentionIn({ families, givens, addresses }: Called): (text: string) => Mention | null {
	const family = families.length > 0 ? new RegExp(apart(oneOf(families)), 'u') : null;
	const given = givens.length > 0 ? new RegExp(apart(oneOf(givens)), 'u') : null;
	const between = `[^\\p{L}\\p{N}]{1,3}(?:(?!und\\s|and\\s)[\\p{L}.'’-]+\\s+){0,3}`;
	const titled = `[^\\p{L}\\p{N}]{1,3}(?:[\\p{L}.]+\\.\\s+){0,3}`;
	const whole =
		families.length > 0 && givens.length > 0
			? new RegExp(
					`${apart(oneOf(givens))}${between}${apart(oneOf(families))}|${apart(oneOf(families))}${titled}${apart(oneOf(givens))}`,
					'u',
				)
			: null;
	return (text) => {
		const { folded } = fold(text);
		if (addresses.some((address) => folded.includes(address))) return 'sure';
		if (!family?.test(folded)) return null;
		// Who has only a family name is never told from others who bear it.
		return given && whole?.test(folded) ? 'sure' : 'likely';
	};
}

/** As a browser writes it into an address, where what is no plain letter stands in bytes: „m%c3%bcller“. */
const inAddress = (text: string) =>
	[...text].map((letter) => (letter === ' ' ? '([+]|%20)' : `(${escaped(letter)}|(%[0-9a-f]{2})+)`)).join('');

/**
 * A regular expression for the database that finds, in a row normalised as a whole, all that can hold a mention; null
 * where there is no name to look for; `asAddress` where queries stand. What it finds is to be looked at by `mentionIn`.
 */
export function rowsWorthALook({ families, addresses }: Called, asAddress = false): string | null {
	const words = [...families, ...addresses].map(asAddress ? inAddress : escaped);
	return words.length > 0 ? words.join('|') : null;
}

/** A few words around the first mention, for finding it again. */
export function excerptOf({ families, addresses }: Called, text: string, around = 40): string {
	const { folded, at } = fold(text);
	const found = new RegExp(`${oneOf(addresses) || '(?!)'}|${apart(oneOf(families) || '(?!)')}`, 'u').exec(
		folded,
	);
	const [from, to] = found
		? [at[found.index] ?? 0, at[found.index + found[0].length] ?? text.length]
		: [0, 0];
	const [start, end] = [Math.max(0, from - around), Math.min(text.length, to + around)];
	const cut = text.slice(start, end).replace(/\s+/g, ' ').trim();
	return `${start > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`;
}
