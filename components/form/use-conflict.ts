import { useRef, useState } from 'react';
import { type FieldValues, get, type Path, type PathValue, type UseFormReturn } from 'react-hook-form';
import { learnNames } from '@/components/fields/learned-names';
import { mergeThreeWays } from '@/lib/three-way';
import type { Failure } from './form-answer';

type Stale = NonNullable<Failure['conflict']>;

/** `taken` and `collisions` are paths; not `compared` where the form proposes values instead of showing saved ones. */
export type FormConflict = Stale & { taken: string[]; collisions: string[]; compared: boolean };

/**
 * Compares a stale form three ways: as it was loaded, as it is saved now, as it was typed. What only the others
 * changed is set in the form at once; from `settle` on the form builds on the version that is saved now.
 */
export function useConflict<V extends FieldValues>(form: UseFormReturn<V>, loaded?: Partial<V>) {
	const [opened] = useState(loaded);
	const base = useRef<Record<string, unknown>>(undefined);
	const [conflict, setConflict] = useState<FormConflict | null>(null);

	const meet = (stale: Stale) => {
		learnNames(stale.names);
		base.current ??= structuredClone(opened ?? form.formState.defaultValues ?? {}) as Record<string, unknown>;
		const { version: _, ...theirs } = stale.current;
		const { values, taken, collisions } = mergeThreeWays(base.current, theirs, form.getValues());
		const before = conflict?.version === stale.version ? conflict.taken : [];
		for (const field of new Set(taken.map((path) => path.split('.')[0] as string)))
			form.setValue(field as Path<V>, get(values, field), { shouldDirty: true });
		setConflict({
			...stale,
			...{ taken: [...new Set([...before, ...taken])], collisions },
			compared: Object.keys(theirs).some((field) => field in (base.current ?? {})),
		});
		if (collisions.length === 0 && taken.length > 0) buildOn(stale);
	};
	const buildOn = ({ current, version }: Stale) => {
		base.current = { ...base.current, ...structuredClone(current) };
		if ('version' in form.getValues()) form.setValue('version' as Path<V>, version as PathValue<V, Path<V>>);
	};
	const settle = () => conflict && buildOn(conflict);
	const clear = () => setConflict(null);
	const saved = () => {
		base.current = undefined;
	};
	return { conflict, meet, settle, clear, saved };
}
