const spelled: Record<string, string> = {
	ß: 'ss',
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
};

/** Without diacritics and capitals, as the database's `normalise`; `at` says where each letter stood. */
export function fold(text: string): { folded: string; at: number[] } {
	let folded = '';
	const at: number[] = [];
	let index = 0;
	for (const letter of text) {
		const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
		const said = [...plain].map((each) => spelled[each] ?? each).join('');
		folded += said;
		for (let n = 0; n < said.length; n += 1) at.push(index);
		index += letter.length;
	}
	at.push(text.length);
	return { folded, at };
}

const mostWords = 12;

/**
 * The words of what was typed: letters and digits only, so that no sign in it means anything, each once, at most twelve.
 * Lists, choosers, the search over everything and the public search all begin here.
 */
export function wordsTyped(typed: string): string[] {
	const words =
		typed
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
	return [...new Set(words)].slice(0, mostWords);
}

/** A folded word in every spelling of its umlauts: ü, ue and u are alike. Its twin in SQL is `partOf`. */
export const spellings = (folded: string) => folded.replace(/([aou])e?/g, '$1e?');

/** Whether a text holds every word that was typed, as part of a word, in any order and spelling. */
export function holdsWords(text: string, typed: string): boolean {
	const { folded } = fold(text);
	return wordsTyped(typed).every((word) => new RegExp(spellings(fold(word).folded), 'u').test(folded));
}
