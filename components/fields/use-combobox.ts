import { type KeyboardEvent, useEffect, useId, useReducer, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { SignedOut } from '@/components/ui/signed-out';
import { usePopover } from '../ui/use-popover';
import {
	closedCombobox,
	comboboxOptions,
	comboboxPick,
	comboboxStep,
	isUnpicked,
	typedIn,
} from './combobox-state';
import { useUnpickedText } from './unpicked';

/**
 * Choices with the same `group` stand together under it, in the order they come. One that is `taken` is shown with its
 * detail saying why, and can't be picked.
 */
export type Choice = { id: string; label: string; detail?: string; group?: string; taken?: boolean };

export type ComboboxSource = {
	/** Called with '' when the list opens, so that what is likely can be offered before anything is typed. */
	search: (query: string) => Promise<Choice[]>;
	/** Offers „… neu anlegen“; what it returns is chosen, and without anything the text stays as it was typed. */
	onCreate?: (query: string) => Promise<Choice | undefined> | Choice | undefined;
};

type Args = ComboboxSource & {
	onPick: (choice: Choice) => void;
	exclude?: string[];
	/** What the input shows as long as nothing is typed. */
	chosen?: string;
	name: string;
	form: UseFormReturn;
};

const typingPause = 180;
const none: string[] = [];

export function useCombobox({ search, onCreate, onPick, exclude = none, chosen, name, form }: Args) {
	const [state, step] = useReducer(comboboxStep, closedCombobox);
	const creating = useRef(false);
	const listId = useId();
	const popover = usePopover<HTMLInputElement, HTMLDivElement>('start');
	const { show, hide, place } = popover;
	const { query, asked, status } = state;
	const typed = typedIn(state);
	const options = comboboxOptions(state, exclude, Boolean(onCreate));
	const { choices, creatable, settled, count } = options;
	const active = state.active < count ? state.active : -1;
	const pause = query === null ? 0 : typingPause;

	// biome-ignore lint/correctness/useExhaustiveDependencies: asked once per question, with the search of that moment
	useEffect(() => {
		if (status !== 'loading') return;
		const timer = setTimeout(async () => {
			const answer = await search(typed).catch((error: unknown) =>
				error instanceof SignedOut ? 'signedOut' : 'failed',
			);
			step({ type: 'answered', asked, answer });
		}, pause);
		return () => clearTimeout(timer);
	}, [asked]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the list's height changes with its content
	useEffect(place, [place, choices.length, count, status]);

	const start = () => {
		if (popover.isOpen()) return;
		show();
		step({ type: 'opened' });
	};
	const type = (text: string) => {
		show();
		step({ type: 'typed', text });
	};
	const close = () => {
		hide();
		step({ type: 'closed' });
	};
	const unpicked = isUnpicked(state, chosen);
	const refuse = useUnpickedText(form, name, unpicked, close);
	/** What was typed and not picked stays, and the field says so. */
	const leave = () => {
		hide();
		step({ type: 'left', chosen });
		if (unpicked) refuse();
	};
	const pick = async (index: number) => {
		const picked = comboboxPick(options, index);
		if (!picked || creating.current) return;
		creating.current = true;
		try {
			const choice = picked === 'create' ? await onCreate?.(typed) : picked;
			// Who made nothing after all finds again what was typed.
			if (!choice && picked === 'create') return;
			close();
			if (choice) onPick(choice);
		} finally {
			creating.current = false;
		}
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.nativeEvent.isComposing) return;
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			if (!popover.isOpen()) return start();
			step({ type: 'moved', step: event.key === 'ArrowDown' ? 1 : -1, count });
		} else if (event.key === 'Enter' && popover.isOpen() && !event.ctrlKey && !event.metaKey) {
			event.preventDefault();
			if (active >= 0) void pick(active);
		} else if (event.key === 'Escape' && popover.isOpen()) {
			event.preventDefault();
			event.stopPropagation();
			leave();
		}
	};
	const optionId = (index: number) => `${listId}-${index}`;
	const inputProps = {
		ref: popover.anchorRef,
		role: 'combobox',
		type: 'text',
		autoComplete: 'off',
		'aria-autocomplete': 'list',
		'aria-expanded': popover.open,
		'aria-controls': listId,
		'aria-activedescendant': active >= 0 ? optionId(active) : undefined,
		onClick: start,
		onKeyDown,
	} as const;
	return {
		query,
		typed,
		type,
		close,
		leave,
		inputProps,
		list: {
			listId,
			popoverRef: popover.popoverRef,
			open: popover.open,
			choices,
			creatable,
			mayCreate: Boolean(onCreate),
			active,
			settled,
			status,
			typed,
			optionId,
			pick,
		},
	};
}

export type ComboboxListProps = ReturnType<typeof useCombobox>['list'];
