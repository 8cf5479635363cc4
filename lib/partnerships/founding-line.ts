import type { Day } from '@/lib/dates';
import type { PartialDate } from '@/lib/edtf';

/** The day or period of a founding that the ledger has; null if it is unknown. */
export type FoundingDays = { onFirst: Day | null; onLast: Day | null };

/** Whether what was signed then can be the founding that the ledger already has: no day of it may become another. */
export const isFounding = ({ onFirst, onLast }: FoundingDays, signed: Pick<PartialDate, 'first' | 'last'>) =>
	onFirst === null || (signed.first >= onFirst && signed.last <= (onLast ?? onFirst));
