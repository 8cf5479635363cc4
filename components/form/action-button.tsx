'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, startTransition, useLayoutEffect, useRef, useState, useTransition } from 'react';
import { Button, type ButtonLook } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/dialog';
import type { IconName } from '@/components/ui/icon';
import { leave } from '@/components/ui/leave';
import { MenuItem } from '@/components/ui/menu';
import { useToast } from '@/components/ui/toast';
import { beginChange } from './changes';
import { type Action, call, type Failure } from './form-answer';
import { FailureAlert } from './form-failure';
import { LeaveGuard } from './form-leave-guard';
import { useTurn } from './use-turn';

export type Verb<I, A = unknown> = {
	label: ReactNode;
	action: Action<I, A>;
	input: I;
	/** Said when it is done, together with the fresh page. */
	done?: string;
	/** Leads elsewhere; the present page is then not read again. */
	onDone?: (data: A) => void;
};

/** Runs an action with a key of its own; shared by every button that carries a verb. */
export function useVerb<I, A>({ action, done, onDone }: Pick<Verb<I, A>, 'action' | 'done' | 'onDone'>) {
	const router = useRouter();
	const toast = useToast();
	const key = useRef<string>(undefined);
	const [failure, setFailure] = useState<Failure | null>(null);
	const [running, startRunning] = useTransition();
	const asked = useRef<{ input: () => I; after?: () => void }>(undefined);
	const turn = useTurn(running, () =>
		startRunning(async () => {
			if (!asked.current) return;
			const { input, after } = asked.current;
			key.current ??= crypto.randomUUID();
			setFailure(null);
			const changed = beginChange();
			const answer = await call(action, key.current, input(), !onDone);
			if (!answer.serverError) key.current = undefined;
			// In one transition with the page that came: the next verb must not start from the one before.
			startTransition(() => {
				if (answer.serverError) return setFailure(answer.serverError);
				after?.();
				changed();
				if (done) toast(done);
				onDone?.(answer.data as A);
			});
		}),
	);
	/** `input` is asked for when its turn comes, so that it names the version that is shown then. */
	const run = (input: () => I, after?: () => void) => {
		asked.current = { input, after };
		turn.take();
	};
	const forget = () => {
		key.current = undefined;
		// Not before: the fresh page may have no place for the question and its answer any more.
		if (failure?.code === 'conflict') router.refresh();
		setFailure(null);
	};
	return { run, busy: running || turn.waiting, failure, forget };
}

type Props<I, A> = Verb<I, A> & {
	look?: ButtonLook;
	icon?: IconName;
	small?: boolean;
	menuItem?: boolean;
	/** Without it the action runs at once. `title` should end in a question mark. */
	confirm?: { title: ReactNode; body?: ReactNode; label: ReactNode; danger?: boolean; wide?: boolean };
	/** Whether the input is whole, where fields of the question have to be fetched first. */
	ready?: (input: I) => boolean;
	/** Fields of the question: a function gets the input so far and a setter for parts of it. */
	children?: (input: I, set: (part: Partial<I>) => void, failure: Failure | null) => ReactNode;
};

export function ActionButton<I, A>({ confirm, ready, children, menuItem, ...props }: Props<I, A>) {
	const t = useTranslations('common');
	const verb = useVerb(props);
	const [open, setOpen] = useState(false);
	const [part, setPart] = useState<Partial<I>>({});
	const [typed, setTyped] = useState(false);
	const input = { ...props.input, ...part };
	const latest = useRef(input);
	useLayoutEffect(() => {
		latest.current = input;
	});
	const run = (after?: () => void) => verb.run(() => latest.current, after);
	const press = () =>
		leave(() => {
			if (!confirm) return run();
			setPart({});
			setTyped(false);
			setOpen(true);
		});
	const close = () => {
		setOpen(false);
		verb.forget();
	};
	const refused = verb.failure && <FailureAlert failure={verb.failure} />;
	const words = confirm ? <>{props.label} …</> : props.label;
	return (
		<>
			{menuItem ? (
				<MenuItem danger={confirm?.danger} onClick={press}>
					{words}
				</MenuItem>
			) : (
				<Button
					look={props.look}
					icon={props.icon}
					small={props.small}
					busy={!confirm && verb.busy}
					onClick={press}
				>
					{words}
				</Button>
			)}
			<ConfirmDialog
				open={open || (!confirm && verb.failure !== null)}
				onClose={confirm ? close : verb.forget}
				title={confirm?.title ?? t('refused')}
				confirmLabel={confirm?.label ?? t('tryAgain')}
				danger={confirm?.danger}
				wide={confirm?.wide}
				busy={verb.busy || (open && ready?.(input) === false)}
				onConfirm={() => run(() => setOpen(false))}
			>
				{confirm?.body && <p>{confirm.body}</p>}
				{confirm && children && (
					<div onChange={() => setTyped(true)}>
						{children(input, (more) => setPart((before) => ({ ...before, ...more })), verb.failure)}
						<LeaveGuard when={open && typed} />
					</div>
				)}
				{refused}
			</ConfirmDialog>
		</>
	);
}
