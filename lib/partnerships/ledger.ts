import { addDays, type Day } from '@/lib/dates';
import {
	canRecord,
	type EventScope,
	inLedgerOrder,
	type PartnershipEvent,
	type PartnershipEventType,
	type PartnershipRefusal,
	partnershipStatus,
} from './partnership';

type Types = readonly PartnershipEventType[];

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
export const canNameAgreement = (type: PartnershipEventType) => (agreementTypes as Types).includes(type);

/**
 * What a line of this type usually concerns, which the public reads: taking up again, what rests on that day; of a
 * suspension nobody can tell, so it has to be chosen.
 */
export function usualScope(
	type: PartnershipEventType,
	events: readonly PartnershipEvent[],
	today: Day,
): EventScope | '' {
	if (type === 'suspended') return '';
	if (type !== 'resumed') return 'all';
	const { suspension, partialSuspension } = partnershipStatus(events, today);
	return (suspension ?? partialSuspension)?.scope ?? 'all';
}

export type Contradiction<E> = { event: E; refusal: PartnershipRefusal };

/**
 * The lines that their own rule refuses, given what stands before them; none in a lawful ledger. Pass the
 * events in order of entry, which settles equal dates.
 */
export function contradictions<E extends PartnershipEvent>(events: readonly E[]): Contradiction<E>[] {
	const ordered = inLedgerOrder(events);
	return ordered.flatMap((event, index) => {
		const refusal = canRecord(event.type, ordered.slice(0, index), event.onFirst ?? '', event.scope);
		return refusal ? [{ event, refusal }] : [];
	});
}

/**
 * What a change of the ledger would put in the wrong; none if it may be done. What was wrong before (an import)
 * doesn't stand in the way of putting other lines right; nor does a suspension already entered for a day to come, which
 * merely finds suspended what it was to suspend.
 */
export function newContradictions<E extends PartnershipEvent>(
	before: readonly PartnershipEvent[],
	after: readonly E[],
	today: Day,
): Contradiction<E>[] {
	const wasThere = (line: PartnershipEvent) => timesOf(line, before) >= timesOf(line, after);
	const counts = (each: Contradiction<PartnershipEvent>) =>
		!(isOvertaken(each, today) && wasThere(each.event));
	const wrong = contradictions(after).filter(counts);
	const known = contradictions(before).filter(counts);
	return wrong.length > known.length ? wrong : [];
}

const timesOf = ({ type, onFirst, onLast, scope }: PartnershipEvent, events: readonly PartnershipEvent[]) =>
	events.filter(
		(event) =>
			event.type === type && event.onFirst === onFirst && event.onLast === onLast && event.scope === scope,
	).length;

const isOvertaken = ({ event, refusal }: Contradiction<PartnershipEvent>, today: Day) =>
	refusal === 'partnerships.refusals.alreadySuspended' && (event.onFirst ?? '') > today;

/** Whether there is a day on which an event of this type may be entered: what the menu offers. */
export function mayBeRecorded(
	type: PartnershipEventType,
	events: readonly PartnershipEvent[],
	today: Day,
): boolean {
	const around = events.flatMap(({ onFirst, onLast }) => [onFirst, onLast && addDays(onLast, 1)]);
	const undated = datedTypes.includes(type) ? [] : [null];
	const days = [...new Set([today, ...around.filter((day) => day !== null), ...undated])];
	return days.some((day) => {
		const undecided = { scope: 'all', reviewOn: null, anniversaryBase: false } as const;
		const event = { type, on: day, onFirst: day, onLast: day, ...undecided };
		return newContradictions(events, [...events, event], today).length === 0;
	});
}
