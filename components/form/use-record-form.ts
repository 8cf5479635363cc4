import { useEffect } from 'react';
import {
	type DefaultValues,
	type Field,
	type FieldValues,
	get,
	type Path,
	type Resolver,
	type ResolverOptions,
	set,
	useForm,
} from 'react-hook-form';
import type { z } from 'zod';
import { mergeThreeWays } from '@/lib/three-way';

/** What fields refuse by themselves, since only they know it: react-hook-form leaves their rules to the resolver. */
const refusedByFields = <V extends FieldValues>({ names = [], fields }: ResolverOptions<V>) =>
	names.flatMap((name) => {
		const field = get(fields, name) as Field['_f'] | undefined;
		const message = field?.mount && typeof field.validate === 'function' && field.validate('', {});
		return typeof message === 'string' ? [[name, message] as const] : [];
	});

type Load = () => Promise<z.ZodType>;

const schemas = new WeakMap<object, z.ZodType | Load>();

/** The schema of a form, by its control; brings zod along. */
export async function schemaOf(control: object): Promise<z.ZodType | undefined> {
	const schema = schemas.get(control);
	return typeof schema === 'function' ? (schema as Load)() : schema;
}

/** zod weighs a fifth of a screen's script, so it comes once the screen rests, or with the first attempt to save. */
function lazyResolver<V extends FieldValues>(schema: z.ZodType | Load): Resolver<V> {
	const ready = () =>
		Promise.all([
			import('@hookform/resolvers/zod'),
			typeof schema === 'function' ? (schema as Load)() : schema,
		]).then(
			([{ zodResolver }, loaded]) => zodResolver(loaded as never) as unknown as Resolver<V>,
			() => null,
		);
	return async (values, context, options) => {
		const resolve = await ready();
		// Not to be had offline: the server checks with the same schema.
		const result = resolve ? await resolve(values, context, options) : { values, errors: {} };
		const own = refusedByFields(options);
		if (own.length === 0) return result;
		for (const [name, message] of own) set(result.errors, name, { type: 'validate', message });
		return { values: {}, errors: result.errors };
	};
}

/**
 * react-hook-form as RecordForm wants it. The schema is best brought by a function, so that the
 * screen need not load it first: `() => import('./visit-input').then((file) => file.visitInput)`.
 */
export function useRecordForm<V extends FieldValues>(schema: z.ZodType | Load, defaultValues: V) {
	const form = useForm<V>({
		resolver: lazyResolver<V>(schema),
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
	return form;
}
