import type { z } from 'zod';
import { wrongValues } from './faults';
import { defaults, handedOnSchema, settingsSchema, testSettingsSchema } from './schema';

const shape = {
	...settingsSchema.shape,
	...handedOnSchema.shape,
	...testSettingsSchema.shape,
};
type Shape = typeof shape;
type Value<N extends keyof Shape> = N extends keyof typeof defaults
	? NonNullable<z.output<Shape[N]>>
	: z.output<Shape[N]>;

/** One setting as it stands in the environment now, or its default. Throws a sentence where it is wrong. */
export function read<N extends keyof Shape>(name: N): Value<N> {
	const result = shape[name].safeParse(process.env[name]);
	if (!result.success) throw new Error(`${name} ${result.error.issues[0]?.message}.`);
	return (result.data ?? (defaults as Record<string, unknown>)[name]) as Value<N>;
}

/** What a process that others started would have to refuse. */
export const beginningFaults = (): string[] => wrongValues(process.env);

export const isProduction = (): boolean => process.env.NODE_ENV === 'production';
