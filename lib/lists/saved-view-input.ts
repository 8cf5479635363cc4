import { z } from 'zod';
import { recordVersion, text, word } from '@/lib/input';
import { listNouns } from './list-nouns';

/** The part of a list's address behind the question mark; what a list doesn't know in it, it passes over. */
const query = z
	.string()
	.max(2000, 'errors.invalid')
	.regex(/^[^\s#<>"\\]*$/, 'errors.invalid');

export const newSavedViewInput = z.strictObject({
	noun: word(listNouns),
	name: text(80),
	query,
	shared: z.boolean(),
});
export const savedViewNameInput = z.strictObject({ ...recordVersion, name: text(80) });
export const savedViewQueryInput = z.strictObject({ ...recordVersion, query });
export const savedViewVersion = z.strictObject(recordVersion);
export const savedViewCopyInput = z.strictObject({ id: z.uuid() });

/** The form in the list; `instead` is the own view that the list as it is now replaces, or '' for a new one. */
export const saveViewForm = z.strictObject({ instead: z.string(), name: z.string(), shared: z.boolean() });

export type SaveViewFields = z.input<typeof saveViewForm>;
