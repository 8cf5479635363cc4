import type { Choice } from './fields/use-combobox';

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The search of a combobox whose choices are all known; what begins with the text comes first. */
export function choicesAmong(choices: Choice[]) {
	return async (q: string): Promise<Choice[]> => {
		const query = fold(q);
		const found = choices.filter((choice) => fold(choice.label).includes(query));
		const begins = (choice: Choice) => (fold(choice.label).startsWith(query) ? 0 : 1);
		return found.sort((a, b) => begins(a) - begins(b));
	};
}
