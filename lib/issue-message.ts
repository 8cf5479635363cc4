import type { z } from 'zod';
import type { FieldMessage } from './errors';

/** Said of what is too long; the most that is allowed stands in zod's issue. */
export const tooLong = 'errors.tooLong';

/** What is said at the field of an issue; of what is too long with the most that is allowed. */
export const issueMessage = (issue: z.core.$ZodIssue): FieldMessage =>
	issue.code === 'too_big' && issue.message === tooLong
		? { key: tooLong, values: { max: Number(issue.maximum) } }
		: issue.message;
