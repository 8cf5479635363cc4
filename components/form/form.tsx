'use client';

import { useTranslations } from 'next-intl';
import {
	type KeyboardEvent,
	type ReactNode,
	startTransition,
	useId,
	useRef,
	useState,
	useTransition,
} from 'react';
import { type FieldValues, FormProvider, type Path, useFormState } from 'react-hook-form';
import { discardUnpicked, useUnpicked } from '@/components/fields/unpicked';
import { fieldError } from '@/components/fields/use-error-text';
import { Button, LinkButton } from '@/components/ui/button';
import { useWayOut } from '@/components/ui/dialog';
import { leave } from '@/components/ui/leave';
import { beginChange, createdId } from './changes';
import { call, type Failure } from './form-answer';
import { ConflictPanel, type ValueWords } from './form-conflict';
import { ErrorSummary } from './form-error-summary';
import { FailureAlert } from './form-failure';
import { LeaveGuard } from './form-leave-guard';
import { FormMissing } from './form-missing';
import { useConflict } from './use-conflict';
import type { RecordFormOf } from './use-record-form';
import { useTurn } from './use-turn';

export { useAddOrReviseForm, useRecordForm } from './use-record-form';

type Props<V extends FieldValues, A> = {
	/** Its action gets the values as they stand in the form: the schema's input, not its output. */
	form: RecordFormOf<V, A>;
	/** Runs in one transition with the page that comes. */
	onSaved: (data: A) => void;
	/** Saving leads nowhere else: the page around the form comes again with the answer. */
	stays?: boolean;
	submitLabel?: ReactNode;
	danger?: boolean;
	cancelHref?: string;
	/** Takes the form away where it stands in a list. */
	onClose?: () => void;
	/** What the way out without saving is called, where "Abbrechen" could be the verb itself. */
	wayOut?: ReactNode;
	wordsFor?: ValueWords;
	/** What the record held when the form opened, where the form's own first values are proposals. */
	loaded?: Partial<V>;
	children: ReactNode;
};

export function RecordForm<V extends FieldValues, A>({
	form,
	onSaved,
	stays = false,
	wordsFor,
	loaded,
	children,
	...props
}: Props<V, A>) {
	const t = useTranslations('common.form');
	const { isDirty } = useFormState({ control: form.control });
	const unpicked = useUnpicked(form.control);
	const closeDialog = useWayOut();
	const formRef = useRef<HTMLFormElement>(null);
	const missingId = useId();
	const key = useRef<string>(undefined);
	const [attempt, setAttempt] = useState(0);
	const [failure, setFailure] = useState<Failure | null>(null);
	const [saving, startSaving] = useTransition();
	const sure = useRef(false);

	const { conflict, ...stale } = useConflict(form, loaded);
	const show = (refusal: Failure) => {
		if (refusal.conflict) stale.meet(refusal.conflict);
		for (const [path, message] of Object.entries(refusal.fields ?? {}))
			form.setError(path as Path<V>, fieldError('server', message));
		setFailure(refusal);
		setAttempt((count) => count + 1);
	};
	const send = async () => {
		setFailure(null);
		stale.clear();
		const values = form.getValues();
		const input = sure.current ? { ...values, anyway: true } : values;
		// A known record's own page comes again, too: whoever goes back to it must not start from before.
		const save = () => {
			key.current ??= crypto.randomUUID();
			return call(form.action, key.current, input, stays || 'version' in values);
		};
		const changed = beginChange();
		let answer = await save();
		if (answer.serverError?.message === 'errors.keyReused' && 'version' in values) {
			// What was sent before an answer got lost is saved: what was typed since is merged with it like a colleague's.
			key.current = undefined;
			answer = await save();
		}
		if (answer.serverError) return show(answer.serverError);
		key.current = undefined;
		startTransition(() => {
			form.reset(form.getValues());
			stale.saved();
			changed(createdId(values, answer.data));
			onSaved(answer.data as A);
		});
	};
	const turn = useTurn(saving, () =>
		startSaving(async () => {
			let refused = false;
			await form.handleSubmit(send, () => {
				refused = true;
			})();
			// Only now the form's state knows of its errors, which the summary lists once for each attempt.
			if (!refused) return;
			setFailure(null);
			setAttempt((count) => count + 1);
		}),
	);
	const busy = saving || turn.waiting;
	const submit = (anyway = false) => {
		sure.current = anyway;
		turn.take();
	};
	const saveMine = () => {
		stale.settle();
		submit();
	};
	// React lets keys rise from a question above the form, too.
	const inForm = (event: KeyboardEvent) => formRef.current?.contains(event.target as Node) ?? false;
	const { onClose } = props;
	const close = onClose ? () => leave(onClose, formRef.current) : closeDialog;
	const onKeyDown = (event: KeyboardEvent) => {
		// A dialog has its own way out; so has a list that stands open, which takes the key for itself.
		if (event.key === 'Escape' && onClose && !event.defaultPrevented && inForm(event)) {
			event.preventDefault();
			close?.();
			return;
		}
		if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
		if (!inForm(event)) return;
		event.preventDefault();
		submit();
	};
	const discard = () => {
		discardUnpicked(form.control);
		form.reset();
	};
	const inFields = Object.keys(failure?.fields ?? {}).length > 0;

	return (
		<FormProvider {...form}>
			<form
				ref={formRef}
				noValidate
				className="form"
				onKeyDown={onKeyDown}
				onSubmit={(event) => {
					event.preventDefault();
					event.stopPropagation();
					submit();
				}}
			>
				<ErrorSummary formRef={formRef} attempt={attempt} />
				{conflict && (
					<ConflictPanel
						key={conflict.version}
						{...{ conflict, formRef, wordsFor, busy }}
						changed={failure?.changed}
						onSaveMine={saveMine}
					/>
				)}
				{children}
				{failure && !failure.conflict && !inFields && (
					<FailureAlert failure={failure} onAnyway={() => submit(true)} />
				)}
				<div className="form-actions">
					<Button
						type="submit"
						look={props.danger ? 'danger' : 'primary'}
						busy={busy}
						aria-keyshortcuts="Control+Enter"
						aria-describedby={missingId}
					>
						{props.submitLabel ?? t('save')}
					</Button>
					{close && !props.cancelHref && (
						<Button look="tertiary" onClick={close}>
							{props.wayOut ?? t('cancel')}
						</Button>
					)}
					{props.cancelHref && (
						<LinkButton look="tertiary" href={props.cancelHref}>
							{t('cancel')}
						</LinkButton>
					)}
					<FormMissing formRef={formRef} id={missingId} />
				</div>
				<LeaveGuard when={isDirty || unpicked} discard={discard} />
			</form>
		</FormProvider>
	);
}

/** Fields that belong together, with a heading of their own. */
export function FormSection({
	title,
	hint,
	children,
}: {
	title: ReactNode;
	hint?: ReactNode;
	children: ReactNode;
}) {
	return (
		<section className="form-section">
			<h2>{title}</h2>
			{hint && <p className="muted">{hint}</p>}
			<div className="form-grid field-row">{children}</div>
		</section>
	);
}
