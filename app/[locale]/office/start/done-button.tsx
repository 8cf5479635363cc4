'use client';

import { createContext, type ReactNode, use, useRef, useState } from 'react';
import { useVerb } from '@/components/form/action-button';
import { FailureAlert } from '@/components/form/form-failure';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast';
import { completeFollowUpAction, reopenFollowUpAction } from '../follow-ups/actions';

type Version = { id: string; version: number };
export type DoneWords = { done: string; undo: string; undone: string; refused: string; again: string };
type Desk = { words: DoneWords; offerUndo: (input: Version) => void };

const DueLinesContext = createContext<Desk | null>(null);

const lineOf = (element: EventTarget) => (element as Element).closest<HTMLElement>('[data-line]');

/** The next line that isn't on its way out, or the one before it. */
function neighbour(line: HTMLElement): HTMLElement | null {
	const lines = [...(line.closest('[data-due-lines]')?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
	const at = lines.indexOf(line);
	const stays = (each: HTMLElement) => !each.hasAttribute('data-leaving');
	return lines.slice(at + 1).find(stays) ?? lines.slice(0, at).findLast(stays) ?? null;
}

/** Lines that are ticked off by their button, or by x (components/keys.ts); the undo outlives the line. */
export function DueLines({ words, children }: { words: DoneWords; children: ReactNode }) {
	const toast = useToast();
	const undo = useVerb({ action: reopenFollowUpAction, done: words.undone });
	const offerUndo = (input: Version) =>
		toast(words.done, { label: words.undo, run: () => undo.run(() => input) });
	return (
		<DueLinesContext value={{ words, offerUndo }}>
			<div data-due-lines="">{children}</div>
		</DueLinesContext>
	);
}

/** Ticks a follow-up off at once, moves on to the next line, and offers to take it back. */
export function DoneButton({ input, name }: { input: Version; name: string }) {
	const desk = use(DueLinesContext);
	const verb = useVerb({ action: completeFollowUpAction });
	const [leaving, setLeaving] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	if (!desk) return null;
	const run = () =>
		verb.run(
			() => ({ ...input, outcome: '' }),
			() => desk.offerUndo({ id: input.id, version: input.version + 1 }),
		);
	const press = () => {
		const line = button.current && lineOf(button.current);
		if (!line || leaving) return;
		const inLine = line.contains(document.activeElement);
		line.setAttribute('data-leaving', '');
		setLeaving(true);
		if (inLine) {
			const next = neighbour(line);
			(next?.querySelector<HTMLElement>('a') ?? document.getElementById('due-title'))?.focus();
		}
		run();
	};
	const close = () => {
		verb.forget();
		setLeaving(false);
		button.current && lineOf(button.current)?.removeAttribute('data-leaving');
	};
	return (
		<>
			<Button
				ref={button}
				data-tick=""
				look="tertiary"
				icon="check"
				iconOnly
				small
				busy={verb.busy}
				title={name}
				onClick={press}
			>
				{name}
			</Button>
			<ConfirmDialog
				open={verb.failure !== null}
				onClose={close}
				title={desk.words.refused}
				confirmLabel={desk.words.again}
				busy={verb.busy}
				onConfirm={run}
			>
				{verb.failure && <FailureAlert failure={verb.failure} />}
			</ConfirmDialog>
		</>
	);
}
