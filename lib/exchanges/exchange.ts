import { exchangeDirections, placementDirections, targetGroups } from '@/db/words/exchanges';

export { exchangeDirections, placementDirections, targetGroups };

export type TargetGroup = (typeof targetGroups)[number];
export type ExchangeDirection = (typeof exchangeDirections)[number];
export type PlacementDirection = (typeof placementDirections)[number];

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
