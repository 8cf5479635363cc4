import { z } from 'zod';
import { optionalText, recordId } from '@/lib/input';

export const scores = ['1', '2', '3', '4', '5'] as const;

/** `version` is the own review's that was read; 0 while there is none. */
const own = { placementId: recordId(), version: z.int().min(0), comment: optionalText(2000) };

export const reviewInput = z.strictObject({
	...own,
	score: z.enum(scores, 'errors.chooseOne').transform(Number),
});
export const recuseInput = z.strictObject(own);

/** `seen` are those that were reviewers when the choice was made: only what it changes of them is changed. */
export const reviewersInput = z.strictObject({
	roundId: recordId(),
	userIds: z.array(z.uuid()).max(50),
	seen: z.array(z.uuid()).max(50).optional(),
});

export type ReviewFields = z.input<typeof reviewInput>;
