import { beginsAsThere } from './name-order';
import {
	connectors,
	countTitles,
	countTitlesAtEnd,
	isBorn,
	isPatronymic,
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

/** „Dr.Muster“, „E.Muster“: two words. */
const runTogether =
	/(?<=^|[\s.])((?:Dr|Prof|Mag|Hr|Fr|\p{Lu})\.)(?=(?!Sc\b|Ed\b)\p{Lu}\p{Ll}+(?![\p{L}.]))/gu;

const wordsOf = (text: string) => text.replace(runTogether, '$1 ').split(/\s+/).filter(Boolean);
/** „V.“ is an initial. */
const isParticle = (word: string) => word !== 'V.' && particles.has(lower(word));
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
	// „Muster-von Beispiel“
	const joins = words.findIndex((word, at) => at > 0 && /\p{L}-(?:von|van|de|da|di|zu)$/iu.test(word));
	if (joins > 0 && joins < words.length - 1) return joins;
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
	if (words.length === 3 && isPatronymic(last) && !words.slice(0, 2).some(isPatronymic)) return true;
	return words.length > 1 && isInitial(last) && /\.$/.test(last) && !isInitial(words[0] ?? '');
}

function splitWords(
	words: string[],
	{ familyFirst = false, countries }: Order,
): [given: string[], family: string[]] {
	const born = words.findIndex((word, at) => at > 0 && isBorn(word));
	if (born > 0) {
		const [given, family] = splitWords(words.slice(0, born), { familyFirst, countries });
		return [given, [...family, ...words.slice(born)]];
	}
	if (words.length < 2) return [[], words];
	const shouted = words.filter(isShouted).length;
	if (shouted > 0 && shouted < words.length) {
		const start = words.findIndex(isShouted);
		const end = start + shouted;
		if (
			end < words.length &&
			words.slice(start, end).every(isShouted) &&
			words.slice(0, start).every(isParticle)
		)
			return [words.slice(end), words.slice(0, end)];
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
	if (afterComma && rest.length === 1 && /^(?:herrn?|frau)$/.test(lower(rest[0] ?? ''))) {
		apart.salutation.push(...rest);
		return [];
	}
	// „H. E. Mr John Smith“, „Frau Dr. Muster“: in either order.
	for (let before = -1; before !== rest.length && rest.length > 1; ) {
		before = rest.length;
		if (rest.length > 2 && /^sehr geehrte[rn]?$/.test(lower(rest.slice(0, 2).join(' ')))) {
			apart.salutation.push(...rest.slice(0, 2));
			rest = rest.slice(2);
		}
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

/** „Muster Dr. Erika“: a title behind the first word says that the family name was before it, as a comma does. */
function titleBetween(text: string): string {
	if (/[,;]/.test(text)) return text;
	return text.replace(
		/^(\s*(?:(?:Herrn?|Frau)\s+)?\p{L}{2,}[\p{L}-]*)\s+(?=(?:Prof|Dr)\.\s*(?:(?:Prof|Dr)\.\s*)*\p{Lu}\p{Ll}+[^.]*$)/u,
		(before) =>
			countTitles(wordsOf(before)) > 0 || salutations.has(lower(wordsOf(before).at(-1) ?? ''))
				? before
				: `${before.trimEnd()}, `,
	);
}

/**
 * Reads a name as people write it: „Prof. Dr. Erika von Muster“, „Muster, Erika“, „Erika Muster MdL“. Titles and degrees
 * come before the name, „jun.“ and „III“ belong to the family name, of one name it is the family name. `countries`
 * are those whose order it may follow, `familyFirst` says that it does. No word is lost. It is a proposal, to be shown before it is kept.
 */
export function parsePersonName(text: string, order: Order = {}): NameParts {
	const apart: Apart = { salutation: [], title: [], degree: [], mandate: [], generation: [] };
	const parts = titleBetween(text)
		.split(/[,;]/)
		.map(wordsOf)
		.filter((words) => words.length > 0);
	const [first = [], ...after] = parts.map((words, at) => undress(words, apart, at > 0));
	const said = after.filter((words) => words.length > 0);
	const born = said.filter((words) => isBorn(words[0]));
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
