import { fold, joined, onlyBegins, partsOf, spellings, wordsTyped } from '@/lib/words';
import type { Marked } from './search';

/** The words of a search, folded, each once. */
export const wordsOf = (query: string) => [...new Set(wordsTyped(query).map((word) => fold(word).folded))];

type Range = [from: number, to: number];

/** How well a text answers a search: the lower the better. */
export const fit = { same: 0, begins: 1, wordBegins: 2, holds: 3, words: 4, someWords: 5 } as const;

export type Match = { fit: number; ranges: Range[]; found: string[] };

const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

function shared(one: string, other: string): number {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length += 1;
	return length;
}

/** Whether two words look like forms of one: „Austausche“ and „Austausch“, „Stadt“ and „Städte“. */
function alike(one: string, other: string): boolean {
	return shared(one, other) >= Math.max(4, Math.min(one.length, other.length) - 3);
}

function placeOf(folded: string, word: string): Range | null {
	const places = [...folded.matchAll(new RegExp(spellings(word), 'gu'))].map(
		(found): Range => [found.index, found.index + found[0].length],
	);
	const place = places.find(([from]) => !isLetter(folded[from - 1])) ?? (!onlyBegins(word) && places[0]);
	if (place) return place;
	if (onlyBegins(word)) return null;
	for (const form of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
		if (alike(form[0], word)) return [form.index, form.index + form[0].length];
	}
	return null;
}

/** Where a word stands that signs may join: in one, else in all its parts. */
function placesOf(folded: string, word: string): Range[] {
	const whole = placeOf(folded, joined(word));
	if (whole) return [whole];
	const parts = partsOf(word).map((part) => placeOf(folded, part));
	return parts.every((part) => part !== null) ? parts : [];
}

/** Where a text answers a search, and how well; null if not one word of it is there. */
export function matchOf(text: string, query: string): Match | null {
	const { folded, at } = fold(text);
	const phrase = fold(query.trim()).folded;
	const words = wordsOf(query);
	if (!phrase) return null;
	const back = ([from, to]: Range): Range => [at[from] ?? 0, at[to] ?? text.length];
	const whole = folded.indexOf(phrase);
	if (whole >= 0 && (phrase.length >= 3 || !isLetter(folded[whole - 1]))) {
		const range = back([whole, whole + phrase.length]);
		if (folded === phrase) return { fit: fit.same, ranges: [range], found: words };
		if (whole === 0) return { fit: fit.begins, ranges: [range], found: words };
		return {
			fit: isLetter(folded[whole - 1]) ? fit.holds : fit.wordBegins,
			ranges: [range],
			found: words,
		};
	}
	const places = words.map((word) => ({ word, places: placesOf(folded, word) }));
	const found = places.flatMap(({ word, places: [place] }) => (place ? [word] : []));
	if (found.length === 0) return null;
	return {
		fit: found.length === words.length ? fit.words : fit.someWords,
		ranges: places.flatMap((each) => each.places.map(back)),
		found,
	};
}

/** The text in parts, those within the ranges every second. */
export function marked(text: string, ranges: Range[]): Marked {
	const parts: Marked = [];
	let end = 0;
	for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
		if (from < end) continue;
		parts.push(text.slice(end, from), text.slice(from, to));
		end = to;
	}
	parts.push(text.slice(end));
	return parts;
}

const around = 48;

/** The part of a longer text around the first range, cut between words, with its ranges moved along. */
export function excerpt(text: string, ranges: Range[]): { text: string; ranges: Range[] } {
	const first = Math.min(...ranges.map(([from]) => from), text.length);
	if (text.length <= 3 * around) return { text: text.replace(/\s/g, ' '), ranges };
	const start = first <= around ? 0 : text.lastIndexOf(' ', first - around) + 1 || first;
	const stop = text.length - start <= 3 * around ? text.length : start + 3 * around;
	const end = stop === text.length ? stop : Math.max(text.lastIndexOf(' ', stop), first);
	const before = start > 0 ? '… ' : '';
	const cut = `${before}${text.slice(start, end).replace(/\s/g, ' ')}${end < text.length ? ' …' : ''}`;
	const moved = ranges
		.filter(([from, to]) => from >= start && to <= end)
		.map(([from, to]): Range => [from - start + before.length, to - start + before.length]);
	return { text: cut, ranges: moved };
}
