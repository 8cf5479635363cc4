import { z } from 'zod';
import { hints } from './hints';

export const hintInput = z.strictObject({
	hints: z.array(z.enum(hints, 'errors.chooseOne')).min(1).max(hints.length),
});
export type HintInput = z.output<typeof hintInput>;
