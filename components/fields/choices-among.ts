import { fold, holdsWords } from '@/lib/words';
import type { Choice } from './use-combobox';

/** The search of a combobox whose choices are all known; what begins with the text comes first. */
export function choicesAmong(choices: Choice[]) {
	return async (q: string): Promise<Choice[]> => {
		const query = fold(q.trim()).folded;
		const found = choices.filter((choice) => holdsWords(choice.label, q));
		const begins = (choice: Choice) => (fold(choice.label).folded.startsWith(query) ? 0 : 1);
		return found.sort((a, b) => begins(a) - begins(b));
	};
}
