'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, startTransition, useRef, useState, useTransition } from 'react';
import { type FieldValues, FormProvider, type Path, type UseFormReturn, useFormState } from 'react-hook-form';
import { type Action, call, type Failure } from './form-answer';
import { ConflictPanel, type ValueWords } from './form-conflict';
import { ErrorSummary } from './form-error-summary';
import { FailureAlert } from './form-failure';
import { LeaveGuard } from './form-leave-guard';
import { Button, LinkButton } from './ui/button';
import { useWayOut } from './ui/dialog';
import { useConflict } from './use-conflict';

export { useRecordForm } from './use-record-form';

type Props<V extends FieldValues, A> = {
	form: UseFormReturn<V>;
	/** Gets the values as they stand in the form: the schema's input, not its output. */
	action: Action<V, A>;
	/** Runs in one transition with the page that comes. */
	onSaved: (data: A) => void;
	/** Saving leads nowhere else: the page around the form comes again with the answer. */
	stays?: boolean;
	submitLabel?: ReactNode;
	cancelHref?: string;
	/** What the way out of the dialog around the form is called, where "Abbrechen" could be the verb itself. */
	wayOut?: ReactNode;
	/** More buttons beside save. */
	extra?: ReactNode;
	wordsFor?: ValueWords;
	/** What the record held when the form opened, where the form's own first values are proposals. */
	loaded?: Partial<V>;
	children: ReactNode;
};

export function RecordForm<V extends FieldValues, A>({
	form,
	action,
	onSaved,
	stays = false,
	wordsFor,
	loaded,
	children,
	...props
}: Props<V, A>) {
	const t = useTranslations('common.form');
	const { isDirty } = useFormState({ control: form.control });
	const leave = useWayOut();
	const formRef = useRef<HTMLFormElement>(null);
	const key = useRef<string>(undefined);
	const [attempt, setAttempt] = useState(0);
	const [failure, setFailure] = useState<Failure | null>(null);
	const [saved, setSaved] = useState(false);
	const [busy, startSaving] = useTransition();

	const { conflict, ...stale } = useConflict(form, loaded);
	const show = (refusal: Failure) => {
		if (refusal.conflict) stale.meet(refusal.conflict);
		for (const [path, message] of Object.entries(refusal.fields ?? {}))
			form.setError(path as Path<V>, { type: 'server', message });
		setFailure(refusal);
		setAttempt((count) => count + 1);
	};
	const send = async (sure: boolean) => {
		key.current ??= crypto.randomUUID();
		setFailure(null);
		stale.clear();
		const values = form.getValues();
		const answer = await call(action, key.current, sure ? { ...values, anyway: true } : values, stays);
		if (answer.serverError) return show(answer.serverError);
		key.current = undefined;
		startTransition(() => {
			setSaved(!stays);
			form.reset(form.getValues());
			stale.saved();
			onSaved(answer.data as A);
		});
	};
	const submit = (sure = false) =>
		startSaving(async () => {
			if (busy) return;
			await form.handleSubmit(
				() => send(sure),
				() => {
					setFailure(null);
					setAttempt((count) => count + 1);
				},
			)();
		});
	const saveMine = () => {
		stale.settle();
		submit();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
		event.preventDefault();
		submit();
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
					<Button type="submit" look="primary" busy={busy} aria-keyshortcuts="Control+Enter">
						{props.submitLabel ?? t('save')}
					</Button>
					{props.extra}
					{leave && !props.cancelHref && (
						<Button look="tertiary" onClick={leave}>
							{props.wayOut ?? t('cancel')}
						</Button>
					)}
					{props.cancelHref && (
						<LinkButton look="tertiary" href={props.cancelHref}>
							{t('cancel')}
						</LinkButton>
					)}
					<span className="muted form-hint">{t('shortcut')}</span>
				</div>
				<LeaveGuard when={isDirty && !saved} />
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
			<div className="form-grid">{children}</div>
		</section>
	);
}
