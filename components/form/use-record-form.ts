import { toNestErrors } from '@hookform/resolvers';
import { useEffect } from 'react';
import {
	type DefaultValues,
	type Field,
	type FieldErrors,
	type FieldValues,
	get,
	type Path,
	type Resolver,
	type ResolverOptions,
	type UseFormReturn,
	useForm,
} from 'react-hook-form';
import type { z } from 'zod';
import { type FieldError, fieldError } from '@/components/fields/use-error-text';
import { issueMessage } from '@/lib/issue-message';
import { mergeThreeWays } from '@/lib/three-way';
import type { Action } from './form-answer';

/** What fields refuse by themselves, since only they know it: react-hook-form leaves their rules to the resolver. */
const refusedByFields = <V extends FieldValues>({ names = [], fields }: ResolverOptions<V>) =>
	names.flatMap((name) => {
		const field = get(fields, name) as Field['_f'] | undefined;
		const message = field?.mount && typeof field.validate === 'function' && field.validate('', {});
		return typeof message === 'string' ? [[name, message] as const] : [];
	});

/** zod weighs a fifth of a screen's script: `() => import('./visit-input').then((file) => file.visitInput)`. */
export type Schema<V> = () => Promise<z.ZodType<unknown, V>>;

/** What a form sends, and by which action: whatever fits the schema fits the action. */
export type Saving<V, A> = { schema: Schema<V>; action: Action<NoInfer<V>, A> };

/** react-hook-form's form, and the action that its values go to. */
export type RecordFormOf<V extends FieldValues, A> = UseFormReturn<V> & { action: Action<V, A> };

const schemas = new WeakMap<object, Schema<FieldValues>>();

/** The schema of a form, by its control; brings zod along. */
export const schemaOf = async (control: object) => schemas.get(control)?.();

/** It comes once the screen rests, or with the first attempt to save. */
function lazyResolver<V extends FieldValues>(schema: Schema<V>): Resolver<V> {
	return async (values, _, options) => {
		// Not to be had offline: the server checks with the same schema.
		const loaded = await schema().catch(() => null);
		const read = await loaded?.safeParseAsync(values);
		const faults: Record<string, FieldError> = {};
		for (const issue of read?.error?.issues ?? [])
			faults[issue.path.join('.')] ??= fieldError(issue.code, issueMessage(issue));
		for (const [name, message] of refusedByFields(options)) faults[name] = { type: 'validate', message };
		if (Object.keys(faults).length === 0) return { values, errors: {} };
		return { values: {}, errors: toNestErrors<V>(faults as FieldErrors, options) };
	};
}

/** react-hook-form as RecordForm wants it, for a form with one way to be saved. */
export function useRecordForm<V extends FieldValues, A>({
	values: defaultValues,
	schema,
	action,
}: Saving<V, A> & { values: NoInfer<V> }): RecordFormOf<V, A> {
	const form = useForm<V>({
		resolver: lazyResolver(schema),
		defaultValues: defaultValues as DefaultValues<V>,
		// The summary takes the focus, not the first field.
		shouldFocusError: false,
	});
	schemas.set(form.control, schema);
	const { isDirty } = form.formState;
	const { version } = defaultValues;
	// A form that stays on the screen goes on from what was saved last; what is being typed into it stays as it is,
	// unless the same was changed: that is for the comparison of the conflict.
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new version is what brings new values
	useEffect(() => {
		if (version === undefined) return;
		if (!isDirty) return form.reset(defaultValues);
		const loaded = { ...form.formState.defaultValues, version };
		const { values, taken, collisions } = mergeThreeWays(loaded, defaultValues, form.getValues());
		if (collisions.length > 0) return;
		form.reset(defaultValues, { keepValues: true, keepDirty: true });
		for (const field of new Set(['version', ...taken.map((path) => path.split('.')[0] as string)]))
			form.setValue(field as Path<V>, field === 'version' ? version : get(values, field));
	}, [version]);
	return { ...form, action };
}

/** One form for what is new and what is known, which has an id: each is saved by its own schema and action. */
export function useAddOrReviseForm<N extends FieldValues, K extends FieldValues, A>({
	values,
	add,
	revise,
}: {
	values: NoInfer<N | K>;
	add: Saving<N, A>;
	revise: Saving<K, A>;
}): RecordFormOf<N | K, A> {
	return useRecordForm<N | K, A>({
		values,
		schema: isKnown(values) ? revise.schema : add.schema,
		action: ({ input, ...call }) =>
			isKnown<N, K>(input) ? revise.action({ ...call, input }) : add.action({ ...call, input }),
	});
}

const isKnown = <N extends FieldValues, K extends FieldValues>(values: N | K): values is K => 'id' in values;
