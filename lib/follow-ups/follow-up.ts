import { followUpOwners } from '@/db/words/follow-ups';
import type { Day } from '@/lib/dates';
import { daysBetween } from '@/lib/dates';

export { followUpOwners };

export const followUpStates = ['overdue', 'due', 'open', 'done'] as const;
export type FollowUpState = (typeof followUpStates)[number];

/** What the list can be narrowed to: `pending` is overdue or due, `open` all that isn't done. */
export const followUpFilters = ['overdue', 'due', 'pending', 'open', 'done'] as const;
export type FollowUpFilter = (typeof followUpFilters)[number];

/** Whom the list can be narrowed to beside an account: whoever reads it, and nobody, which is the office. */
export const myself = 'me';
export const nobody = '-';

const soon = 14;

/** Done, overdue, due within fourteen days, or open; without a day it is never due. */
export function followUpState(
	followUp: { dueOn: Day | null; doneOn: Day | null },
	today: Day,
): FollowUpState {
	if (followUp.doneOn) return 'done';
	if (!followUp.dueOn) return 'open';
	if (followUp.dueOn < today) return 'overdue';
	return daysBetween(today, followUp.dueOn) <= soon ? 'due' : 'open';
}

type Refusal = `followUps.refusals.${'alreadyDone' | 'notDone'}` | null;
type Kept = { doneOn: Day | null };

/** What is kept can't be kept again, nor get another day to be kept by. */
export const completeRefusal = ({ doneOn }: Kept): Refusal =>
	doneOn ? 'followUps.refusals.alreadyDone' : null;

export const reopenRefusal = ({ doneOn }: Kept): Refusal => (doneOn ? null : 'followUps.refusals.notDone');

type Subject = { visitId: string | null; agreementId: string | null; partnershipId: string | null };

/** Where in the office a promise stands: on the record that it belongs to. */
export function followUpPath({ visitId, agreementId, partnershipId }: Subject): string {
	if (visitId) return `/visits/${visitId}?tab=result`;
	return agreementId
		? `/agreements/${agreementId}?tab=commitments`
		: `/partnerships/${partnershipId}?tab=overview#follow-ups`;
}
