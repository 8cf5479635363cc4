import { addDays, type Day } from '@/lib/dates';
import {
	inLedgerOrder,
	type LedgerEntry,
	type LedgerEntryType,
	type LedgerScope,
	type PartnershipRefusal,
	partnershipStatus,
	recordRefusal,
} from './partnership';

type Types = readonly LedgerEntryType[];

/** Without a day these would say nothing; of the others the day may be unknown. */
export const datedTypes: Types = ['renewed', 'extended', 'suspended', 'resumed', 'ended', 'celebrated'];

/** What a ledger has once at most. */
export const onceOnly: Types = ['proposed', 'founded'];

/** What may concern the official level or projects only. */
export const scopedTypes: Types = ['suspended', 'resumed'];

/** What is done for a reason; what is noted of the others is a remark. */
export const reasonedTypes: Types = ['suspended', 'resumed', 'ended'];

/** What anniversaries may count from. */
export const baseTypes: Types = ['first_contact', 'founded', 'declaration', 'renewed', 'extended'];

/** What signing an agreement can be. */
export const agreementTypes = ['founded', 'renewed', 'declaration', 'extended'] as const;
export const canNameAgreement = (type: LedgerEntryType) => (agreementTypes as Types).includes(type);

/**
 * What a line of this type usually concerns, which the public reads: taking up again, what rests on that day; of a
 * suspension nobody can tell, so it has to be chosen.
 */
export function usualScope(
	type: LedgerEntryType,
	entries: readonly LedgerEntry[],
	today: Day,
): LedgerScope | '' {
	if (type === 'suspended') return '';
	if (type !== 'resumed') return 'all';
	const { suspension, partialSuspension } = partnershipStatus(entries, today);
	return (suspension ?? partialSuspension)?.scope ?? 'all';
}

export type Contradiction<E> = { entry: E; refusal: PartnershipRefusal };

/**
 * The lines that their own rule refuses, given what stands before them; none in a lawful ledger. Pass the
 * entries in order of entry, which settles equal dates.
 */
export function contradictions<E extends LedgerEntry>(entries: readonly E[]): Contradiction<E>[] {
	const ordered = inLedgerOrder(entries);
	return ordered.flatMap((entry, index) => {
		const refusal = recordRefusal(entry.type, ordered.slice(0, index), entry.onFirst ?? '', entry.scope);
		return refusal ? [{ entry, refusal }] : [];
	});
}

/**
 * What a change of the ledger would put in the wrong; none if it may be done. What was wrong before (an import)
 * doesn't stand in the way of putting other lines right; nor does a suspension already entered for a day to come, which
 * merely finds suspended what it was to suspend.
 */
export function newContradictions<E extends LedgerEntry>(
	before: readonly LedgerEntry[],
	after: readonly E[],
	today: Day,
): Contradiction<E>[] {
	const wasThere = (line: LedgerEntry) => timesOf(line, before) >= timesOf(line, after);
	const counts = (each: Contradiction<LedgerEntry>) => !(isOvertaken(each, today) && wasThere(each.entry));
	const wrong = contradictions(after).filter(counts);
	const known = contradictions(before).filter(counts);
	return wrong.length > known.length ? wrong : [];
}

const timesOf = ({ type, onFirst, onLast, scope }: LedgerEntry, entries: readonly LedgerEntry[]) =>
	entries.filter(
		(entry) =>
			entry.type === type && entry.onFirst === onFirst && entry.onLast === onLast && entry.scope === scope,
	).length;

const isOvertaken = ({ entry, refusal }: Contradiction<LedgerEntry>, today: Day) =>
	refusal === 'partnerships.refusals.alreadySuspended' && (entry.onFirst ?? '') > today;

/** Whether there is a day on which an entry of this type may be entered: what the menu offers. */
export function mayBeRecorded(type: LedgerEntryType, entries: readonly LedgerEntry[], today: Day): boolean {
	const around = entries.flatMap(({ onFirst, onLast }) => [onFirst, onLast && addDays(onLast, 1)]);
	const undated = datedTypes.includes(type) ? [] : [null];
	const days = [...new Set([today, ...around.filter((day) => day !== null), ...undated])];
	return days.some((day) => {
		const undecided = { scope: 'all', reviewOn: null, anniversaryBase: false } as const;
		const entry = { type, on: day, onFirst: day, onLast: day, ...undecided };
		return newContradictions(entries, [...entries, entry], today).length === 0;
	});
}
