// What Unicode doesn't take apart, but the database's `unaccent` does; a test holds the two against each other.
const letters =
	'ßss łl øo đd ðd þth æae œoe ıi ħh ŋn ŧt ſs ĳij ŀl ĸq ǥg ƶz ƀb ɓb ƃb ƈc ɖd ɗd ƌd ɛe ƒf ɠg ɣg ƙk ƚl ɲn ƞn ƥp ɽr ƫt ƭt ʈt ʋv ƴy ǆdz ǳdz ǉlj ǌnj ȼc ɇe ɉj ɍr ⱥa ⱦt ʉu ɨi ɏy ªa ºo ƕhv ɩi ƣoi ȡd ȥz ȴl ȵn ȶt ȷj ȸdb ȹqp ȿs ɀz';
const spelled = new Map(letters.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));

/** Without diacritics and capitals; `at` says where each letter stood. The twin of normalise in the database. */
export function fold(text: string): { folded: string; at: number[] } {
	let folded = '';
	const at: number[] = [];
	let index = 0;
	for (const letter of text) {
		const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
		const said = [...plain].map((each) => spelled.get(each) ?? each).join('');
		folded += said;
		for (let n = 0; n < said.length; n += 1) at.push(index);
		index += letter.length;
	}
	at.push(text.length);
	return { folded, at };
}

const mostWords = 12;
const signs = "'’ʼ`´.&/\\-‐‑";
const typedWords = new RegExp(`[\\p{L}\\p{M}\\p{Nd}]+(?:[${signs}][\\p{L}\\p{M}\\p{Nd}]+)*`, 'gu');

/**
 * The words of what was typed: letters and digits, so that no sign in it means anything, each once, at most twelve. What
 * a sign joins („Xi'an“, „U.S.A.“) is one word with `-` between its parts, to be looked for whole and in parts.
 * Lists, choosers, the search over everything and the public search all begin here.
 */
export function wordsTyped(typed: string): string[] {
	const found = typed.normalize('NFC').toLowerCase().match(typedWords) ?? [];
	const words = found.map((word) => word.replace(new RegExp(`[${signs}]`, 'g'), '-'));
	return [...new Set(words)].slice(0, mostWords);
}

/** The parts of a word that signs join; of any other the word itself. */
export const partsOf = (word: string) => word.split('-');

/** The word in one, without the signs in it. */
export const joined = (word: string) => word.replaceAll('-', '');

/**
 * Whether a word, folded or not, is too short to be looked for within others: of one or two letters as it is folded
 * („ß“ are two), but for scripts that put no spaces.
 */
export const onlyBegins = (word: string) =>
	fold(word).folded.length < 3 &&
	!/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u.test(word);

/**
 * A folded word as a regular expression (flag `u`) in every spelling of its umlauts, ü, ue and u being alike, with or
 * without a sign between its letters. The twin of partOf in SQL.
 */
export const spellings = (folded: string) =>
	(folded.match(/[aou]e?|./gsu) ?? [])
		.map((letter) => (/^[aou]/.test(letter) ? `${letter.charAt(0)}e?` : letter))
		.join(`[${signs}]?`);

const holdsPart = (text: string, part: string) =>
	new RegExp(`${onlyBegins(part) ? '(?<![\\p{L}\\p{N}])' : ''}${spellings(part)}`, 'u').test(text);

/** Whether a folded text holds a folded word, as `wordsTyped` gives them, whole or every part of it. */
export const holdsWord = (text: string, word: string) =>
	holdsPart(text, joined(word)) || partsOf(word).every((part) => holdsPart(text, part));

/** Whether a text holds every word that was typed, as part of a word, in any order and spelling. */
export function holdsWords(text: string, typed: string): boolean {
	const { folded } = fold(text);
	return wordsTyped(typed).every((word) => holdsWord(folded, fold(word).folded));
}
