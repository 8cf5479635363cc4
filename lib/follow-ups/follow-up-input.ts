import { z } from 'zod';
import { day, optionalDay, optionalId, optionalText, recordVersion, text, word } from '@/lib/input';
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

/** Without an `assigneeId` it is whoever makes it; an empty one leaves it to the office. */
export const newFollowUpInput = z.strictObject({ subject, ...fields, assigneeId: optionalId().optional() });
export const followUpInput = z.strictObject({ ...recordVersion, ...fields, assigneeId: optionalId() });
export const followUpVersion = z.strictObject(recordVersion);
/** `outcome` says how the promise was kept. */
export const completeInput = z.strictObject({ ...recordVersion, outcome: optionalText(2000) });

/** Nobody's is the office's. */
export const assignInput = z.strictObject({ ...recordVersion, assigneeId: optionalId() });

export const moveInput = z.strictObject({ ...recordVersion, dueOn: day() });

export type FollowUpSubject = z.input<typeof subject>;
export type FollowUpFields = z.input<typeof followUpInput>;
export type NewFollowUpFields = z.input<typeof newFollowUpInput>;
