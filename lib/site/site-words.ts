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

/** Whether a word is nearly one of the text's: a letter too many, missing, wrong or turned round, from eight letters two. */
export const tokensNear = (text: string, word: string) => tokens(text).some((token) => close(word, token));

/** Whether the text holds each word, or nearly. */
export const nearlyHoldsAll = (text: string, words: string[]) =>
	words.every((word) => wholeOrParts(word, (part) => holdsWord(text, part) || tokensNear(text, part)));

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

/** Whether something is said by the word: in its text, or as the beginning of a country's name. */
export const said = ({ text, names }: Findable, word: string) =>
	holdsAll(text, [word]) || namesBegin(names, word);

/** Whether a word of its text, or of what its countries are called, is nearly this. */
export const nearlyNamed = ({ text, names }: Findable, word: string) => tokensNear(`${text} ${names}`, word);

const nearly = ({ text, names }: Findable, words: string[]) =>
	nearlyHoldsAll(`${text} ${fold(names).folded}`, words);

/** Those that hold every word of `q`. */
export function exactMatches<F extends Findable>(all: F[], q: string): F[] {
	const words = searchWords(q);
	return words.length === 0 ? [] : all.filter((one) => words.every((word) => said(one, word)));
}

/** Those that nearly hold every word of `q`. */
export function nearMatches<F extends Findable>(all: F[], q: string): F[] {
	const words = searchWords(q);
	return words.length === 0 ? [] : all.filter((one) => nearly(one, words));
}

/** Those that hold every word of `q`; only where there is none, those that nearly do. */
export function bestMatches<F extends Findable>(all: F[], q: string): F[] {
	if (q.trim() === '') return all;
	const exact = exactMatches(all, q);
	return exact.length > 0 ? exact : nearMatches(all, q);
}
