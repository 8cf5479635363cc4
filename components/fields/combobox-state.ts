import type { Choice } from './use-combobox';

type Failure = 'failed' | 'signedOut';

/** What stands in the input, what was found last, and whether that is the answer to what stands there. */
export type ComboboxState = {
	query: string | null;
	asked: number;
	status: 'idle' | 'loading' | Failure;
	found: Choice[];
	active: number;
};

type Event =
	| { type: 'typed'; text: string }
	| { type: 'opened' }
	| { type: 'answered'; asked: number; answer: Choice[] | Failure }
	| { type: 'moved'; step: 1 | -1; count: number }
	| { type: 'left'; chosen?: string }
	| { type: 'closed' };

export const closedCombobox: ComboboxState = {
	query: null,
	asked: 0,
	status: 'idle',
	found: [],
	active: -1,
};

export const typedIn = ({ query }: ComboboxState) => query?.trim() ?? '';

/** Whether something stands in the input that is not what is `chosen`: it would be lost without a word. */
export const isUnpicked = (state: ComboboxState, chosen?: string) =>
	typedIn(state) !== '' && typedIn(state) !== chosen?.trim();

const asking = (state: ComboboxState): ComboboxState => ({
	...state,
	asked: state.asked + 1,
	status: 'loading',
	active: -1,
});

/** Each question has a number; the answer to any but the last is dropped. */
export function comboboxStep(state: ComboboxState, event: Event): ComboboxState {
	switch (event.type) {
		case 'typed':
			return asking({ ...state, query: event.text });
		case 'opened':
			return { ...asking(state), found: [] };
		case 'answered': {
			if (event.asked !== state.asked || state.status !== 'loading') return state;
			const { answer } = event;
			if (typeof answer === 'string') return { ...state, status: answer, found: [], active: -1 };
			return {
				...state,
				status: 'idle',
				found: answer,
				active: typedIn(state) ? answer.findIndex((choice) => !choice.taken) : -1,
			};
		}
		case 'moved': {
			const { step, count } = event;
			if (state.status !== 'idle' || count === 0) return { ...state, active: -1 };
			const from = state.active < 0 && step < 0 ? count : state.active;
			return { ...state, active: (from + step + count) % count };
		}
		case 'left':
		case 'closed': {
			const stays = event.type === 'left' && isUnpicked(state, event.chosen);
			const query = stays ? state.query : null;
			return { ...state, query, asked: state.asked + 1, status: 'idle', found: [], active: -1 };
		}
	}
}

/**
 * What is shown, and what of it may be picked: nothing until the answer to what stands in the input has come, neither
 * a hit of an earlier word nor a new record for somebody who may yet be found.
 */
export function comboboxOptions(state: ComboboxState, exclude: string[], mayCreate: boolean) {
	const typed = typedIn(state);
	const settled = state.status === 'idle';
	const choices = state.found.filter((choice) => !exclude.includes(choice.id));
	const creatable =
		mayCreate &&
		settled &&
		typed !== '' &&
		!choices.some((choice) => choice.label === typed && !choice.taken);
	return { choices, creatable, settled, count: settled ? choices.length + (creatable ? 1 : 0) : 0 };
}

/** The choice at this place, „create“ after the last of them, or nothing while an answer is awaited. */
export function comboboxPick(
	options: ReturnType<typeof comboboxOptions>,
	index: number,
): Choice | 'create' | null {
	if (!options.settled) return null;
	const choice = options.choices[index];
	if (choice) return choice.taken ? null : choice;
	return options.creatable && index === options.choices.length ? 'create' : null;
}
