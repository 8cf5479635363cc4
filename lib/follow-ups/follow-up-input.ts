import { z } from 'zod';
import { day, optionalDay, optionalText, recordVersion, text, word } from '@/lib/input';
import { followUpOwners } from './follow-up';

const fields = {
	text: text(1000),
	owner: word(followUpOwners),
	responsible: optionalText(200),
	dueOn: optionalDay(),
};

/** What the promise belongs to. */
const subject = z.union([
	z.strictObject({ visitId: z.uuid() }),
	z.strictObject({ partnershipId: z.uuid() }),
	z.strictObject({ agreementId: z.uuid() }),
]);

export const newFollowUpInput = z.strictObject({ subject, ...fields });
export const followUpInput = z.strictObject({ ...recordVersion, ...fields });
export const followUpVersion = z.strictObject(recordVersion);
/** `outcome` says how the promise was kept. */
export const completeInput = z.strictObject({ ...recordVersion, outcome: optionalText(2000) });

export const moveInput = z.strictObject({ ...recordVersion, dueOn: day() });

export type FollowUpSubject = z.input<typeof subject>;
export type FollowUpFields = z.input<typeof followUpInput>;
export type NewFollowUpFields = z.input<typeof newFollowUpInput>;
