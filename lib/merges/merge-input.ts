import { z } from 'zod';
import { recordVersion, word } from '@/lib/input';
import { type MergeChoice, type MergeField, type MergeNoun, mergeChoices, mergeFields } from './merge';

/** Whose value stays for each field that can differ. */
const choices = <N extends MergeNoun>(
	noun: N,
): z.ZodType<Record<MergeField<N>, MergeChoice>, Record<string, MergeChoice>> =>
	z.record(z.enum(mergeFields[noun]), word(mergeChoices));

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

export type MergeValues = z.input<typeof mergePeopleInput>;
