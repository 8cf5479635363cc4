/** The words of a list as what can be chosen, each by its name in the reader's language. */
export const optionsOf = <const W extends string>(words: readonly W[], nameOf: (word: W) => string) =>
	words.map((value) => ({ value, label: nameOf(value) }));
