import { placementStatuses } from '@/db/words/exchanges';
import type { Day } from '@/lib/dates';
import { directionsOf, type Places, plannedStatuses } from '@/lib/exchanges/exchange';
import { type RoundDays, roundState } from '@/lib/exchanges/rounds/round';

export { placementStatuses };

export type PlacementStatus = (typeof placementStatuses)[number];

/** From which status each verb leads to which. The twin of placement_step in the database; domain.md, States. */
export const placementTransitions = {
	accept: { from: ['applied'], to: 'accepted' },
	putOnWaitingList: { from: ['applied'], to: 'waiting_list' },
	reject: { from: ['applied', 'waiting_list'], to: 'rejected' },
	withdraw: { from: ['applied', 'waiting_list', 'accepted'], to: 'withdrawn' },
	moveUp: { from: ['waiting_list'], to: 'accepted' },
	place: { from: ['accepted'], to: 'placed' },
	complete: { from: ['placed'], to: 'completed' },
	breakOff: { from: ['placed'], to: 'broken_off' },
	undo: { from: ['accepted', 'waiting_list', 'rejected', 'withdrawn'], to: 'applied' },
} as const satisfies Record<string, { from: readonly PlacementStatus[]; to: PlacementStatus }>;

export type PlacementVerb = keyof typeof placementTransitions;
export const placementVerbs = Object.keys(placementTransitions) as PlacementVerb[];

/** Who is still in the running for a place, in the order of the ranking. */
export const rankedStatuses = ['applied', 'waiting_list', 'accepted'] as const satisfies PlacementStatus[];

/** Who is still to be decided on, and so to be judged. */
export const undecidedStatuses = ['applied', 'waiting_list'] as const satisfies PlacementStatus[];

export const isUndecided = ({ status }: { status: PlacementStatus }) =>
	(undecidedStatuses as readonly PlacementStatus[]).includes(status);

/** Who takes part, or took part to the end. */
export const participatingStatuses = ['accepted', 'placed', 'completed'] as const satisfies PlacementStatus[];

export const placementRefusalReasons = [
	'notPossible',
	'anonymised',
	'roundOver',
	'roundNotReleased',
	'roundNotOpen',
	'roundClosed',
	'noPlacesEitherWay',
	'noPlaceLeft',
	'notFirst',
	'passesWaiting',
	'waitingListChanged',
	'notOver',
	'somethingFollowed',
	'rankingChanged',
	'notPlanned',
	'staysOutside',
	'directionDecided',
	'notReviewer',
	'reviewsClosed',
	'reviewsOwed',
	'ownReviewOwed',
	'recused',
	'recusedFromOne',
	'recusedFromFirst',
	'scoresSeen',
	'ownRole',
	'notAnonymisable',
	'retained',
] as const;

/** A message key; both the button and the command say it. */
export type PlacementRefusal = `placements.refusals.${(typeof placementRefusalReasons)[number]}`;

const refusal = (reason: (typeof placementRefusalReasons)[number]): PlacementRefusal =>
	`placements.refusals.${reason}`;

export type PlacementRound = RoundDays & Places & { retainUntil: Day | null; anonymisedAt: Date | null };

export type PlacementStanding = {
	status: PlacementStatus;
	endsOn: Day | null;
};

const allows = (verb: PlacementVerb, status: PlacementStatus) =>
	(placementTransitions[verb].from as readonly PlacementStatus[]).includes(status);

/** What ends an application or a stay that is under way is said of a round that is over, too. */
const afterwards: PlacementVerb[] = ['withdraw', 'complete', 'breakOff'];

/**
 * Why a verb can't be used on a placement in this status and round; how many places are left, who is first on the
 * waiting list and what follows from a decision is asked beside this. `today` is Europe/Berlin's.
 */
export function verbRefusal(
	verb: PlacementVerb,
	placement: PlacementStanding,
	round: PlacementRound,
	today: Day,
): PlacementRefusal | null {
	if (round.anonymisedAt) return refusal('anonymised');
	if (!allows(verb, placement.status)) return refusal('notPossible');
	const over = round.status === 'completed' || round.status === 'cancelled';
	if (over && !afterwards.includes(verb)) return refusal('roundOver');
	if (verb === 'complete' && (placement.endsOn ?? today) > today) return refusal('notOver');
	return null;
}

/** What decides on an application, as against what is wished by the applicant or happens afterwards. */
const decisions: PlacementVerb[] = ['accept', 'putOnWaitingList', 'reject', 'moveUp', 'undo'];

export type Decider = {
	/** Has declared bias, or has applied in the round. */
	recused: boolean;
	/** Is to review the application and has not yet. */
	owed: boolean;
	/** Is to review any application of the round and has not yet. */
	owesAny: boolean;
};

/**
 * Who is recused decides nothing; who is to judge a round unseen does so before deciding on anybody in it, since each
 * place given or refused says what was thought of the others.
 */
export function deciderRefusal(
	verb: PlacementVerb | 'delete',
	{ recused, owed, owesAny }: Decider,
): PlacementRefusal | null {
	if (verb !== 'delete' && !decisions.includes(verb)) return null;
	if (recused) return refusal('recused');
	if (owed) return refusal('ownReviewOwed');
	return owesAny ? refusal('reviewsOwed') : null;
}

/**
 * Whether a free place may go to somebody who is not on the waiting list: only if nobody waits in that direction, or
 * with the word that the first of those who wait (`passedOverId`, as the dialog named them) is passed over, by somebody
 * who is not recused from them.
 */
export function passOverRefusal(
	first: { id: string; recused: boolean } | undefined,
	passedOverId: string | null,
): PlacementRefusal | null {
	if (first?.recused) return refusal('recusedFromFirst');
	if ((first?.id ?? null) === passedOverId) return null;
	return passedOverId ? refusal('waitingListChanged') : refusal('passesWaiting');
}

/** A place is taken by whoever is accepted, placed or done; who broke off has given it back. Summed up by fillOf. */
export const takesPlace = ({ status }: Pick<PlacementStanding, 'status'>) =>
	status === 'accepted' || status === 'placed' || status === 'completed';

/** Whether the office may still enter an application: `late` is the explicit word that it comes after the closing. */
export function entryRefusal(round: PlacementRound, today: Day, late: boolean): PlacementRefusal | null {
	if (round.anonymisedAt) return refusal('anonymised');
	const state = roundState(round, today);
	if (state === 'draft') return refusal('roundNotReleased');
	if (state === 'announced') return refusal('roundNotOpen');
	if (state === 'completed' || state === 'cancelled') return refusal('roundOver');
	if (directionsOf(round).length === 0) return refusal('noPlacesEitherWay');
	return state === 'open' || late ? null : refusal('roundClosed');
}

/** Whether entering an application now needs the word that it is late. */
export const isClosedForEntry = (round: PlacementRound, today: Day) =>
	entryRefusal(round, today, false) === refusal('roundClosed');

/** Handed in after the closing day. */
export const isLate = (appliedOn: Day | null, closesOn: Day | null) =>
	appliedOn !== null && closesOn !== null && appliedOn > closesOn;

/** Stays and costs belong to whoever has a place, or had one. */
export function planningRefusal(
	{ status }: Pick<PlacementStanding, 'status'>,
	round: Pick<PlacementRound, 'anonymisedAt'>,
): PlacementRefusal | null {
	if (round.anonymisedAt) return refusal('anonymised');
	return (plannedStatuses as readonly PlacementStatus[]).includes(status) ? null : refusal('notPlanned');
}

/** After the last day of retention, when the round is completed or cancelled; once. Without a day it stays. */
export function anonymiseRefusal(round: PlacementRound, today: Day): PlacementRefusal | null {
	if (round.anonymisedAt) return refusal('anonymised');
	if (round.status !== 'completed' && round.status !== 'cancelled') return refusal('notAnonymisable');
	return round.retainUntil && round.retainUntil < today ? null : refusal('retained');
}
