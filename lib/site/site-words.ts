import { fold, holdsWord, joined, onlyBegins, partsOf, spellings, wordsTyped } from '@/lib/words';

/** The words of a public search, folded. */
export const searchWords = (q: string) => wordsTyped(q).map((word) => fold(word).folded);

const tokens = (text: string) => fold(text).folded.match(/[\p{L}\p{N}]+/gu) ?? [];

function distance(one: string, other: string): number {
	let before: number[] = [];
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= other.length; j += 1) {
			const cost = one[i - 1] === other[j - 1] ? 0 : 1;
			const turned = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
			next[j] = Math.min(
				(row[j] ?? 0) + 1,
				(next[j - 1] ?? 0) + 1,
				(row[j - 1] ?? 0) + cost,
				turned ? (before[j - 2] ?? 0) + 1 : 99,
			);
		}
		before = row;
		row = next;
	}
	return row[other.length] ?? 0;
}

function close(word: string, token: string): boolean {
	if (word.length < 4 || token.length < 3 || /\d/.test(word)) return word === token;
	const most = word.length >= 8 ? 2 : 1;
	const begins = [token, token.slice(0, word.length), token.slice(0, word.length + 1)];
	return begins.some((part) => Math.abs(part.length - word.length) <= most && distance(word, part) <= most);
}

/** Whether the text holds every word as a part; words with two spellings in either. */
export const holdsAll = (text: string, words: string[]) => words.every((word) => holdsWord(text, word));

/** Whether the word, or each part of it that signs join, does. */
const wholeOrParts = (word: string, does: (part: string) => boolean) =>
	does(joined(word)) || partsOf(word).every(does);

/** Whether each word is nearly one of the text's: a letter too many, missing, wrong or turned round, from eight letters two. */
export function nearlyHoldsAll(text: string, words: string[]): boolean {
	const found = tokens(text);
	const near = (part: string) => holdsWord(text, part) || found.some((token) => close(part, token));
	return words.every((word) => wholeOrParts(word, near));
}

/** Whether some word of the country's names begins so; of two letters only if it is the whole word. */
export function namesBegin(names: string, word: string): boolean {
	const found = tokens(names);
	return wholeOrParts(word, (part) => {
		const begins = new RegExp(`^${spellings(part)}${onlyBegins(part) ? '$' : ''}`, 'u');
		return found.some((token) => begins.test(token));
	});
}

/** Something to be found: by its `text`, folded, and by all that its countries are called. */
export type Findable = { text: string; names: string };

/** Those that hold every word of `q`; only where there is none, those that nearly do. */
export function bestMatches<F extends Findable>(all: F[], q: string): F[] {
	const words = searchWords(q);
	if (words.length === 0) return q.trim() ? [] : all;
	const exact = all.filter(({ text, names }) =>
		words.every((word) => holdsAll(text, [word]) || namesBegin(names, word)),
	);
	return exact.length > 0
		? exact
		: all.filter(({ text, names }) => nearlyHoldsAll(`${text} ${fold(names).folded}`, words));
}
