import { answered } from '@/components/ui/signed-out';
import type { Choice } from './use-combobox';

/** What a combobox asks: the choices of a noun that fit what was typed, with `about` to say what they are for. */
export function choicesFrom(noun: string, about: Record<string, string> = {}) {
	return async (q: string): Promise<Choice[]> => {
		const answer = await answered(
			`/api/choices/${noun}?${new URLSearchParams({ ...about, q, locale: document.documentElement.lang })}`,
		);
		return answer.json();
	};
}
