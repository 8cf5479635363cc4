import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { deciderRefusal, type PlacementVerb, placementVerbs, verbRefusal } from './placement';
import type { Placement } from './placement-queries';

export type PlacementOffers = Record<PlacementVerb | 'delete', boolean>;

type Standing = Pick<Placement, 'status' | 'endsOn' | 'id' | 'recused' | 'owed' | 'owesAny'> & {
	stays: number;
	costs: number;
};

/** Which verbs the reader may use on this placement today: by the same predicates that the commands ask. */
export function placementOffers(
	{ user, today }: Pick<OfficeContext, 'user' | 'today'>,
	placement: Standing,
	round: Parameters<typeof verbRefusal>[2],
	/** Who moves up first in its direction. */
	first: { id: string; recused: boolean } | undefined,
	/** Places left in its direction. */
	free: number,
): PlacementOffers {
	const write = may(user, 'exchanges.write');
	const can = (verb: PlacementVerb) =>
		write && !verbRefusal(verb, placement, round, today) && !deciderRefusal(verb, placement);
	return {
		...(Object.fromEntries(placementVerbs.map((verb) => [verb, can(verb)])) as Record<
			PlacementVerb,
			boolean
		>),
		accept: can('accept') && free > 0 && !first?.recused,
		moveUp: can('moveUp') && free > 0 && first?.id === placement.id,
		undo: can('undo') && placement.stays + placement.costs === 0,
		delete: may(user, 'records.delete') && !round.anonymisedAt && !deciderRefusal('delete', placement),
	};
}
