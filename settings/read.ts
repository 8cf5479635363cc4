import { z } from 'zod';
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
	const result = z.object({ [name]: shape[name] }).safeParse({ [name]: process.env[name] });
	if (!result.success) throw new Error(`${name} ${result.error.issues[0]?.message}.`);
	const value = result.data[name] as z.output<Shape[N]>;
	return (value ?? (defaults as Record<string, unknown>)[name]) as Value<N>;
}
