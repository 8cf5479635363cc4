import type { PlacementDirection, Places } from '@/lib/exchanges/exchange';

/** How many applications of a round in one direction stand where. */
export type FillCounts = {
	applied: number;
	accepted: number;
	waiting: number;
	placed: number;
	completed: number;
	brokenOff: number;
	rejected: number;
	withdrawn: number;
};

export type Fill = FillCounts & {
	direction: PlacementDirection;
	places: number;
	/** Places given away: accepted, placed or completed; a stay broken off has given its place back. */
	taken: number;
	free: number;
	/** Given away beyond the places, where places were reduced since. */
	over: number;
	total: number;
};

const noCounts: FillCounts = {
	applied: 0,
	accepted: 0,
	waiting: 0,
	placed: 0,
	completed: 0,
	brokenOff: 0,
	rejected: 0,
	withdrawn: 0,
};

/** The fill level of a round in each direction that has places or applications. */
export function fillOf(round: Places, counts: Partial<Record<PlacementDirection, FillCounts>>): Fill[] {
	return (['in', 'out'] as const).flatMap((direction) => {
		const places = direction === 'in' ? round.placesIn : round.placesOut;
		const found = counts[direction] ?? noCounts;
		const total = Object.values(found).reduce((sum, count) => sum + count, 0);
		if (places === 0 && total === 0) return [];
		const taken = found.accepted + found.placed + found.completed;
		return [
			{
				...found,
				direction,
				places,
				taken,
				free: Math.max(0, places - taken),
				over: Math.max(0, taken - places),
				total,
			},
		];
	});
}

/** Every place is given away. */
export const isFull = ({ places, taken }: Pick<Fill, 'places' | 'taken'>) => places > 0 && taken >= places;

/** What a round still has to bring to an end before it is completed. */
export const undecidedOf = (fill: readonly Fill[]) =>
	fill.reduce((sum, each) => sum + each.applied + each.accepted + each.placed, 0);

export const applicationsOf = (fill: readonly Fill[]) => fill.reduce((sum, each) => sum + each.total, 0);
