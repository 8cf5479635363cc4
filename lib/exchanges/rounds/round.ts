import { roundStatuses } from '@/db/words/exchanges';
import type { Day } from '@/lib/dates';
import {
	directionRefusal,
	type ExchangeDirection,
	type Places,
	type RoundState,
	repeatsDirection,
	roundStates,
} from '@/lib/exchanges/exchange';
import type { ProgrammeStatus } from '@/lib/exchanges/programmes/programme';

export { type RoundState, roundStates, roundStatuses };

export type RoundStatus = (typeof roundStatuses)[number];

export type RoundDays = {
	status: RoundStatus;
	opensOn: Day | null;
	closesOn: Day | null;
	startsOn: Day | null;
	endsOn: Day | null;
};

/**
 * The state on a day (Europe/Berlin): a released round is announced until it opens, takes applications up to its
 * closing day, is closed until it starts, running up to its last day, and then waits to be completed. The twin of
 * exchange_round_state in the database; domain.md, States.
 */
export function roundState(round: RoundDays, today: Day): RoundState {
	const { status, opensOn, closesOn, startsOn, endsOn } = round;
	if (status === 'draft' || status === 'completed' || status === 'cancelled') return status;
	if (endsOn && endsOn < today) return 'completion_due';
	if (status === 'running' || (startsOn && startsOn <= today)) return 'running';
	if (status === 'closed' || (closesOn && closesOn < today)) return 'closed';
	return opensOn && opensOn > today ? 'announced' : 'open';
}

export const roundRefusalReasons = [
	'notDraft',
	'programmeNotRunning',
	'daysMissing',
	'daysOutOfOrder',
	'noPlaces',
	'onlyIn',
	'onlyOut',
	'oneDirection',
	'mustAlternate',
	'closingPassed',
	'closingAhead',
	'notReleased',
	'hasApplications',
	'notOpen',
	'alreadyStarted',
	'notExtendable',
	'closingInPast',
	'closingAfterStart',
	'alreadyCancelled',
	'alreadyCompleted',
	'notStarted',
	'placesUndecided',
] as const;

/** A message key; both the button and the command say it. */
export type RoundRefusal = `exchanges.refusals.${(typeof roundRefusalReasons)[number]}`;

const refusal = (reason: (typeof roundRefusalReasons)[number]): RoundRefusal =>
	`exchanges.refusals.${reason}`;

export type Round = RoundDays & Places;
export type ProgrammeOfRound = { status: ProgrammeStatus; direction: ExchangeDirection };

const before = (a: Day | null, b: Day | null) => a !== null && b !== null && a < b;

/** Applications end before the stay begins, and nothing ends before it begins. */
export function daysOutOfOrder({ opensOn, closesOn, startsOn, endsOn }: Omit<RoundDays, 'status'>): boolean {
	const closed = closesOn ?? opensOn;
	return (
		before(closesOn, opensOn) ||
		before(endsOn, startsOn) ||
		(closed !== null && !before(closed, startsOn ?? '9999'))
	);
}

/**
 * Why a round as it stands couldn't be a released one: days and places are needed, the places must follow the
 * programme's direction rule, and an alternating programme goes the other way than in the round before it.
 */
export function notReleasable(
	round: Round,
	direction: ExchangeDirection,
	roundBefore: Places | null,
): RoundRefusal | null {
	const { opensOn, closesOn, startsOn, endsOn } = round;
	if (!opensOn || !closesOn || !startsOn || !endsOn) return refusal('daysMissing');
	if (daysOutOfOrder(round)) return refusal('daysOutOfOrder');
	if (round.placesIn + round.placesOut === 0) return refusal('noPlaces');
	const against = directionRefusal(direction, round);
	if (against) return against.message;
	return repeatsDirection(direction, round, roundBefore) ? refusal('mustAlternate') : null;
}

/** A draft of a running programme is put out to tender as long as somebody can still apply. */
export function releaseRefusal(
	round: Round,
	programme: ProgrammeOfRound,
	roundBefore: Places | null,
	today: Day,
): RoundRefusal | null {
	if (round.status !== 'draft') return refusal('notDraft');
	if (programme.status !== 'running') return refusal('programmeNotRunning');
	const missing = notReleasable(round, programme.direction, roundBefore);
	if (missing) return missing;
	return before(round.closesOn, today) ? refusal('closingPassed') : null;
}

/** A draft whose closing day has passed is entered after the fact: it begins as closed. */
export function enterRefusal(
	round: Round,
	programme: ProgrammeOfRound,
	roundBefore: Places | null,
	today: Day,
): RoundRefusal | null {
	if (round.status !== 'draft') return refusal('notDraft');
	if (programme.status === 'planned') return refusal('programmeNotRunning');
	const missing = notReleasable(round, programme.direction, roundBefore);
	if (missing) return missing;
	return before(round.closesOn, today) ? null : refusal('closingAhead');
}

const beforeStart = (round: RoundDays, today: Day): RoundRefusal | null => {
	const state = roundState(round, today);
	if (state === 'cancelled') return refusal('alreadyCancelled');
	if (state === 'completed') return refusal('alreadyCompleted');
	if (state === 'draft') return refusal('notReleased');
	return state === 'running' || state === 'completion_due' ? refusal('alreadyStarted') : null;
};

/** Back to a draft, as long as nobody has applied and it hasn't started. */
export function withdrawRefusal(round: RoundDays, applications: number, today: Day): RoundRefusal | null {
	return beforeStart(round, today) ?? (applications > 0 ? refusal('hasApplications') : null);
}

/** While it takes applications: from then on it doesn't, whatever its closing day is. */
export function closeRefusal(round: RoundDays, today: Day): RoundRefusal | null {
	return roundState(round, today) === 'open' ? null : refusal('notOpen');
}

/** Open or closed and not yet started: it takes applications up to a later day. */
export function extendRefusal(round: RoundDays, today: Day): RoundRefusal | null {
	const state = roundState(round, today);
	return beforeStart(round, today) ?? (state === 'announced' ? refusal('notExtendable') : null);
}

/** Whether it may be extended to this day: not a past one, and before the stay begins. */
export function extendToRefusal(round: RoundDays, closesOn: Day, today: Day): RoundRefusal | null {
	if (closesOn < today || before(closesOn, round.opensOn)) return refusal('closingInPast');
	return before(closesOn, round.startsOn) ? null : refusal('closingAfterStart');
}

/** Before it starts; the verb asks for a reason. A draft is discarded instead. */
export const cancelRefusal = beforeStart;

/** From its first day on, when no place waits for an outcome; `undecided` counts those applied, accepted or placed. */
export function completeRefusal(round: RoundDays, undecided: number, today: Day): RoundRefusal | null {
	const state = roundState(round, today);
	if (state === 'cancelled') return refusal('alreadyCancelled');
	if (state === 'completed') return refusal('alreadyCompleted');
	if (state !== 'running' && state !== 'completion_due') return refusal('notStarted');
	return undecided > 0 ? refusal('placesUndecided') : null;
}

/** Only what nobody has seen or applied for can disappear. */
export function discardRefusal(round: RoundDays, applications: number): RoundRefusal | null {
	if (round.status !== 'draft') return refusal('notDraft');
	return applications > 0 ? refusal('hasApplications') : null;
}
