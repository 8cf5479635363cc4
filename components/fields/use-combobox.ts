import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { SignedOut } from '../signed-out';
import { usePopover } from '../ui/use-popover';

/** Choices with the same `group` stand together under it, in the order they come. */
export type Choice = { id: string; label: string; detail?: string; group?: string };

export type ComboboxSource = {
	/** Called with '' when the list opens, so that what is likely can be offered before anything is typed. */
	search: (query: string) => Promise<Choice[]>;
	/** Offers „… neu anlegen“; what it returns is chosen. */
	onCreate?: (query: string) => Promise<Choice | undefined> | Choice | undefined;
};

type Args = ComboboxSource & { onPick: (choice: Choice) => void; exclude?: string[] };

const typingPause = 180;
const none: string[] = [];

export function useCombobox({ search, onCreate, onPick, exclude = none }: Args) {
	const [query, setQuery] = useState<string | null>(null);
	const [found, setFound] = useState<Choice[]>([]);
	const [active, setActive] = useState(-1);
	const [state, setState] = useState<'idle' | 'loading' | 'failed' | 'signedOut'>('idle');
	const asked = useRef(0);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	const listId = useId();
	const popover = usePopover<HTMLInputElement, HTMLDivElement>('start');
	const { show, hide, place } = popover;

	const choices = found.filter((choice) => !exclude.includes(choice.id));
	const typed = query?.trim() ?? '';
	const creatable = onCreate && typed !== '' && !choices.some((choice) => choice.label === typed);
	const count = choices.length + (creatable ? 1 : 0);

	const ask = useCallback(
		(text: string, pause: number) => {
			clearTimeout(timer.current);
			asked.current += 1;
			const mine = asked.current;
			setState('loading');
			timer.current = setTimeout(async () => {
				const answer = await search(text).catch((error: unknown) => {
					const why = error instanceof SignedOut ? 'signedOut' : 'failed';
					if (mine === asked.current) setState(why);
					return null;
				});
				if (mine !== asked.current) return;
				setFound(answer ?? []);
				setActive(answer?.length && text ? 0 : -1);
				if (answer) setState('idle');
			}, pause);
		},
		[search],
	);
	useEffect(() => () => clearTimeout(timer.current), []);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the list's height changes with its content
	useEffect(place, [place, count, state]);

	const start = () => {
		if (popover.open) return;
		show();
		ask(typed, 0);
	};
	const type = (text: string) => {
		setQuery(text);
		show();
		ask(text.trim(), typingPause);
	};
	const close = () => {
		asked.current += 1;
		clearTimeout(timer.current);
		hide();
		setActive(-1);
		setQuery(null);
	};
	const pick = async (index: number) => {
		const choice = choices[index] ?? (creatable ? await onCreate(typed) : undefined);
		close();
		if (choice) onPick(choice);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			if (!popover.open) return start();
			const step = event.key === 'ArrowDown' ? 1 : -1;
			setActive((at) => (count === 0 ? -1 : at < 0 && step < 0 ? count - 1 : (at + step + count) % count));
		} else if (event.key === 'Enter' && popover.open && !event.ctrlKey && !event.metaKey) {
			event.preventDefault();
			if (active >= 0) void pick(active);
		} else if (event.key === 'Escape' && popover.open) {
			event.preventDefault();
			event.stopPropagation();
			close();
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
		inputProps,
		list: {
			listId,
			popoverRef: popover.popoverRef,
			open: popover.open,
			choices,
			creatable,
			active,
			state,
			typed,
			optionId,
			pick,
		},
	};
}

export type ComboboxListProps = ReturnType<typeof useCombobox>['list'];
