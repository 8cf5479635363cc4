import type { placementStatuses, roundStatuses } from '@/db/words/exchanges';
import { exchangeDirections, placementDirections, targetGroups } from '@/db/words/exchanges';
import type { Day } from '@/lib/dates';

export { exchangeDirections, placementDirections, targetGroups };

export type TargetGroup = (typeof targetGroups)[number];
export type ExchangeDirection = (typeof exchangeDirections)[number];
export type PlacementDirection = (typeof placementDirections)[number];

/** What a round is on a day: what was decided, and what follows from its days. */
export const roundStates = [
	'draft',
	'announced',
	'open',
	'closed',
	'running',
	'completion_due',
	'completed',
	'cancelled',
] as const;
export type RoundState = (typeof roundStates)[number];

/** How many may come to us and how many may go. */
export type Places = { placesIn: number; placesOut: number };

/** The directions in which a round has places. */
export function directionsOf({ placesIn, placesOut }: Places): PlacementDirection[] {
	return [...(placesIn > 0 ? (['in'] as const) : []), ...(placesOut > 0 ? (['out'] as const) : [])];
}

export type PlacesRefusal = {
	field: 'placesIn' | 'placesOut';
	message: `exchanges.refusals.${'onlyOut' | 'onlyIn' | 'oneDirection'}`;
};

/**
 * What a programme's direction rule says against these places: one that only takes in has none to go, and an
 * alternating one has places in one direction per round. No places at all are against no rule yet.
 */
export function directionRefusal(direction: ExchangeDirection, places: Places): PlacesRefusal | null {
	const { placesIn, placesOut } = places;
	if (direction === 'in' && placesOut > 0)
		return { field: 'placesOut', message: 'exchanges.refusals.onlyIn' };
	if (direction === 'out' && placesIn > 0)
		return { field: 'placesIn', message: 'exchanges.refusals.onlyOut' };
	if (direction === 'alternating' && placesIn > 0 && placesOut > 0)
		return { field: 'placesOut', message: 'exchanges.refusals.oneDirection' };
	return null;
}

/** Whether an alternating programme would go the same way as in the round before; without one, any way is free. */
export function repeatsDirection(
	direction: ExchangeDirection,
	places: Places,
	before: Places | null,
): boolean {
	if (direction !== 'alternating' || !before) return false;
	const last = directionsOf(before);
	return directionsOf(places).some((each) => last.includes(each));
}

/** Days and places of what is over are what was. */
export const hasFixedDays = ({ status }: { status: (typeof roundStatuses)[number] }) =>
	status === 'completed' || status === 'cancelled';

/** Whose stays and costs are planned or known. */
export const plannedStatuses = [
	'accepted',
	'placed',
	'completed',
	'broken_off',
] as const satisfies (typeof placementStatuses)[number][];

type Period = { startsOn: Day; endsOn: Day };

/** Both days count: two parts of a stay on one day overlap. */
export const overlap = (a: Period, b: Period) => a.startsOn <= b.endsOn && b.startsOn <= a.endsOn;

/** Whether the days lie within a period of which either side may be unknown. */
export const within = (days: Period, { startsOn, endsOn }: { startsOn: Day | null; endsOn: Day | null }) =>
	!(startsOn && days.startsOn < startsOn) && !(endsOn && days.endsOn > endsOn);
