import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { afterPress } from './after-press';

/** By the control of its form: the choosers in which something stands that isn't picked, each with what empties it. */
const typed = new WeakMap<object, Map<string, () => void>>();
const listeners = new Set<() => void>();
const message = 'errors.unpicked';

function subscribe(listener: () => void) {
	listeners.add(listener);
	return () => {
		listeners.delete(listener);
	};
}

function tell(control: object, name: string, empty: (() => void) | null) {
	const names = typed.get(control) ?? new Map<string, () => void>();
	const before = names.has(name);
	if (empty) names.set(name, empty);
	else names.delete(name);
	typed.set(control, names);
	if (before !== names.has(name)) for (const listener of listeners) listener();
}

/** Whether a chooser of the form holds text that would be lost, since it isn't one of its values. */
export const useUnpicked = (control: object) =>
	useSyncExternalStore(
		subscribe,
		() => (typed.get(control)?.size ?? 0) > 0,
		() => false,
	);

export function discardUnpicked(control: object) {
	for (const empty of [...(typed.get(control)?.values() ?? [])]) empty();
}

/** What is typed into a chooser must be picked or taken away before its form is saved. */
export const pickedRule = ({ control }: UseFormReturn, name: string) => ({
	validate: () => (typed.get(control)?.has(name) ? message : true),
});

/** Keeps book of whether something `is` typed and not picked; answers what says so at the field. */
export function useUnpickedText(
	{ control, setError }: UseFormReturn,
	name: string,
	is: boolean,
	empty: () => void,
) {
	useLayoutEffect(() => tell(control, name, is ? empty : null));
	useEffect(() => () => tell(control, name, null), [control, name]);
	return () =>
		afterPress(() => {
			if (typed.get(control)?.has(name)) setError(name, { type: 'validate', message });
		});
}
