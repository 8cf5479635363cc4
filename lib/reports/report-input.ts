import { z } from 'zod';
import { day, optionalId, recordVersion, text } from '@/lib/input';
import { mostYears } from './anniversary-lines';

const title = text(200);
const year = () => z.int().min(1000).max(9999);
const kinds = z.array(z.string().max(80)).max(100);

/** `seen` marks the figures on the screen; `anyway`: although the same was frozen today. */
const asked = { seen: z.string().max(100).optional(), anyway: z.boolean().optional() };

const inOrder = ({ from, to }: { from: string | number; to: string | number }) => from <= to;
const order = { path: ['to'], message: 'errors.endBeforeStart' };

export const freezeTripsInput = z
	.strictObject({
		title,
		from: day(),
		to: day(),
		legislatureId: optionalId(),
		government: z.boolean(),
		...asked,
	})
	.refine(inOrder, order);

export const freezeAnniversariesInput = z
	.strictObject({ title, from: year(), to: year(), kinds, ...asked })
	.refine(inOrder, order)
	.refine(({ from, to }) => to - from <= mostYears, { path: ['to'], message: 'errors.invalid' });

export const freezeQuietInput = z.strictObject({ title, months: z.int().min(1).max(999), kinds, ...asked });

export const reportVersion = z.strictObject(recordVersion);
