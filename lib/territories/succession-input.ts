import { z } from 'zod';
import { partialDate, recordVersion } from '@/lib/input';

const requiredPartialDate = () =>
	z
		.string('errors.required')
		.min(1, 'errors.required')
		.pipe(partialDate())
		.transform((date, context) => {
			if (date) return date;
			context.addIssue({ code: 'custom', message: 'errors.required' });
			return z.NEVER;
		});

/** `id` is the successor. */
export const mergeInput = z.strictObject({
	...recordVersion,
	fromIds: z.array(z.uuid()).min(1, 'errors.required').max(100),
	on: requiredPartialDate(),
});

/** `id` is the predecessor. */
export const splitInput = z.strictObject({
	...recordVersion,
	toIds: z.array(z.uuid()).min(1, 'errors.required').max(100),
	on: requiredPartialDate(),
	/** Whether the predecessor is no more, so that its names end. */
	ends: z.boolean(),
});

export const successionVersion = z.strictObject(recordVersion);
