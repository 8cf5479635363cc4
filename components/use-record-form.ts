import { useEffect } from 'react';
import { type DefaultValues, type FieldValues, type Resolver, useForm } from 'react-hook-form';
import type { z } from 'zod';

type Load = () => Promise<z.ZodType>;

/** zod weighs a fifth of a screen's script, so it comes with the first attempt to save. */
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
		return resolve ? resolve(values, context, options) : { values, errors: {} };
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
	const { isDirty } = form.formState;
	const { version } = defaultValues;
	// A form that stays on the screen goes on from what was saved last, unless somebody is typing into it.
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new version is what brings new values
	useEffect(() => {
		if (!isDirty && version !== undefined) form.reset(defaultValues);
	}, [version]);
	return form;
}
