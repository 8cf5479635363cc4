import { beginsAsThere } from './name-order';
import {
	bornWords,
	connectors,
	countTitles,
	countTitlesAtEnd,
	isSpanish,
	lower,
	noble,
	openers,
	particles,
	salutations,
	suffixAtEnd,
	vietnamese,
} from './name-words';

/** A name in its parts; `addition` is what follows it and is no part of it: a mandate („MdL“) or whatever else. */
export type NameParts = {
	salutation: string;
	title: string;
	givenName: string;
	familyName: string;
	addition: string;
};

/** `countries`: where the person may be from, by ISO 3166-1. */
type Order = { familyFirst?: boolean; countries?: readonly string[] };

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
const isParticle = (word: string) => particles.has(lower(word));
const isInitial = (word: string) => /^\p{Lu}\.?$/u.test(word);
const isShouted = (word: string) => /^[\p{Lu}'’-]{2,}$/u.test(word) && /\p{Lu}{2}/u.test(word);
const eastern = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** „María del Carmen“ is one given name, if a family name follows. */
const isGivenPair = (words: string[], at: number) =>
	at === 1 &&
	/^mar[ií]a$/i.test(words[0] ?? '') &&
	(/^del$/i.test(words[1] ?? '')
		? words.length > 3
		: /^de$/i.test(words[1] ?? '') && /^(la|las|los)$/i.test(words[2] ?? '') && words.length > 4);

/** Where the family name begins among the words of a name in the order of the West. */
function familyAt(words: string[]): number {
	const first = words[0] ?? '';
	const opens =
		(isParticle(first) && first === lower(first)) ||
		(noble.has(lower(first)) && words.length > 2 && isParticle(words[1] ?? ''));
	if (opens || (words.length === 2 && openers.has(lower(first)))) return 0;
	for (let at = 1; at < words.length - 1; at++) {
		const word = words[at] ?? '';
		if (connectors.has(word) && at >= 2) return at - 1;
		if (isParticle(word) && !isGivenPair(words, at) && !/^abd$/i.test(words[at - 1] ?? '')) {
			return at + 2 < words.length && /^mar[ií]a$/i.test(first) && isGivenPair(words, at - 1) ? at + 2 : at;
		}
		if (isGivenPair(words, at)) at += /^del$/i.test(word) ? 1 : 2;
	}
	const last = words.length - 1;
	return words.length > 2 && isSpanish(words[last - 1] ?? '') ? last - 1 : last;
}

/** Whether the first word is the family name, told from how the name is written. */
function beginsWithFamily(words: string[]) {
	const last = words.at(-1) ?? '';
	if (words.every((word) => eastern.test(word))) return true;
	if (words.length > 2 && vietnamese.has(lower(words[0] ?? ''))) return true;
	return words.length > 1 && isInitial(last) && /\.$/.test(last) && !isInitial(words[0] ?? '');
}

function splitWords(
	words: string[],
	{ familyFirst = false, countries }: Order,
): [given: string[], family: string[]] {
	const born = words.findIndex((word, at) => at > 0 && bornWords.has(lower(word)));
	if (born > 0) {
		const [given, family] = splitWords(words.slice(0, born), { familyFirst, countries });
		return [given, [...family, ...words.slice(born)]];
	}
	if (words.length < 2) return [[], words];
	const shouted = words.filter(isShouted).length;
	if (shouted > 0 && shouted < words.length) {
		const start = words.findIndex(isShouted);
		if (start === 0 && words.slice(0, shouted).every(isShouted))
			return [words.slice(shouted), words.slice(0, shouted)];
		if (words.slice(-shouted).every(isShouted)) {
			let at = words.length - shouted;
			while (at > 1 && isParticle(words[at - 1] ?? '')) at -= 1;
			return [words.slice(0, at), words.slice(at)];
		}
	}
	if (familyFirst || beginsWithFamily(words) || beginsAsThere(words, countries)) {
		let end = 1;
		while (
			end < words.length - 1 &&
			isParticle(words[end - 1] ?? '') &&
			!vietnamese.has(lower(words[0] ?? ''))
		)
			end += 1;
		return [words.slice(end), words.slice(0, end)];
	}
	const at = familyAt(words);
	return [words.slice(0, at), words.slice(at)];
}

type Apart = Record<'salutation' | 'title' | 'degree' | 'mandate' | 'generation', string[]>;

/** The words of one part between commas without what stands before and after the name. */
function undress(words: string[], apart: Apart, afterComma: boolean): string[] {
	let rest = words;
	// „H. E. Mr John Smith“, „Frau Dr. Muster“: in either order.
	for (let before = -1; before !== rest.length && rest.length > 1; ) {
		before = rest.length;
		if (salutations.has(lower(rest[0] ?? ''))) {
			apart.salutation.push(...rest.slice(0, 1));
			rest = rest.slice(1);
		}
		const titled = countTitles(rest);
		if (titled < rest.length && salutations.has(lower(rest[titled] ?? '')) && titled + 1 < rest.length) {
			apart.title.push(...rest.slice(0, titled));
			rest = rest.slice(titled);
		}
	}
	const behind: Apart = { salutation: [], title: [], degree: [], mandate: [], generation: [] };
	for (let found = suffixAtEnd(rest, afterComma); found; found = suffixAtEnd(rest, afterComma)) {
		if (rest.length <= found.count && !afterComma) break;
		behind[found.kind].unshift(...rest.slice(-found.count));
		rest = rest.slice(0, -found.count);
	}
	const titled = countTitles(rest);
	const kept = titled === rest.length && !afterComma ? Math.max(0, titled - 1) : titled;
	apart.title.push(...rest.slice(0, kept));
	const behindName = countTitlesAtEnd(rest.slice(kept));
	if (behindName > 0) {
		apart.title.push(...rest.slice(-behindName));
		rest = rest.slice(0, -behindName);
	}
	for (const kind of ['degree', 'mandate', 'generation'] as const) apart[kind].push(...behind[kind]);
	return rest.slice(kept);
}

/**
 * Reads a name as people write it: „Prof. Dr. Erika von Muster“, „Muster, Erika“, „Erika Muster MdL“. Titles and degrees
 * come before the name, „jun.“ and „III“ belong to the family name, of one name it is the family name. `countries`
 * are those whose order it may follow, `familyFirst` says that it does. No word is lost. It is a proposal, to be shown before it is kept.
 */
export function parsePersonName(text: string, order: Order = {}): NameParts {
	const apart: Apart = { salutation: [], title: [], degree: [], mandate: [], generation: [] };
	const parts = text
		.split(',')
		.map(wordsOf)
		.filter((words) => words.length > 0);
	const [first = [], ...after] = parts.map((words, at) => undress(words, apart, at > 0));
	const said = after.filter((words) => words.length > 0);
	const born = said.filter((words) => bornWords.has(lower(words[0] ?? '')));
	const [second, ...others] = said.filter((words) => !born.includes(words));
	let [given, family] = second ? [second, first] : splitWords(first, order);
	if (second) {
		const from = given.findIndex((_, at) => at > 0 && given.slice(at).every(isParticle));
		if (from > 0) [given, family] = [given.slice(0, from), [...given.slice(from), ...family]];
	}
	return {
		salutation: apart.salutation.join(' '),
		title: [...apart.title, ...apart.degree].join(' '),
		givenName: given.join(' '),
		familyName: [...family, ...born.flat(), ...apart.generation].join(' '),
		addition: [apart.mandate.join(' '), ...others.map((words) => words.join(' '))].filter(Boolean).join(', '),
	};
}
