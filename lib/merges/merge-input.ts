import { z } from 'zod';
import { recordVersion, word } from '@/lib/input';
import { type MergeField, type MergeNoun, mergeChoices, mergeFields } from './merge';

const choices = <N extends MergeNoun>(noun: N) =>
	z.strictObject(
		Object.fromEntries(mergeFields[noun].map((field) => [field, word(mergeChoices)])) as Record<
			MergeField<N>,
			z.ZodType<'kept' | 'gone' | 'both'>
		>,
	);

/** The record that stays, the one that leaves, both as they were read, and whose value stays for each field. */
const pair = {
	keptId: z.uuid(),
	keptVersion: z.int().positive(),
	goneId: z.uuid(),
	goneVersion: z.int().positive(),
};

export const mergePeopleInput = z.strictObject({ ...pair, choices: choices('person') });
export const mergeOrganisationsInput = z.strictObject({ ...pair, choices: choices('organisation') });
export const mergeVersion = z.strictObject(recordVersion);
