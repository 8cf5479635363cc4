import { z } from 'zod';
import { recordVersion, word } from '@/lib/input';
import { type MergeChoice, type MergeField, type MergeNoun, mergeChoices, mergeFields } from './merge';

type Choices<N extends MergeNoun> = Record<MergeField<N>, z.ZodType<MergeChoice, MergeChoice>>;

const choices = <N extends MergeNoun>(noun: N) => {
	const fields: readonly string[] = mergeFields[noun];
	return z.strictObject(
		Object.fromEntries(fields.map((field) => [field, word(mergeChoices)])) as unknown as Choices<N>,
	);
};

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
