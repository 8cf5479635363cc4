import { createLoader, parseAsArrayOf, parseAsStringLiteral } from 'nuqs/server';
import { placementDirections } from '@/lib/exchanges/exchange';
import { listParsers } from '@/lib/list-params';
import { listAddress } from '@/lib/lists/list-address';
import { runsAddress, runsParsers } from '@/lib/lists/running';
import { parseAsId } from '@/lib/url-parsers';
import { placementStatuses } from './placement';

const placementParsers = {
	...listParsers({ sorts: ['name', 'round', 'appliedOn', 'days'], defaultSort: 'name' }),
	...runsParsers,
	status: parseAsArrayOf(parseAsStringLiteral(placementStatuses)).withDefault([]),
	direction: parseAsArrayOf(parseAsStringLiteral(placementDirections)).withDefault([]),
	round: parseAsId,
	person: parseAsId,
	organisation: parseAsId,
};

export const placementAddress = listAddress(placementParsers, {
	...runsAddress,
	named: { ...runsAddress.named, round: 'exchange_rounds', person: 'people', organisation: 'organisations' },
});
export const loadPlacementParams = placementAddress.load;
export type PlacementParams = Awaited<ReturnType<typeof loadPlacementParams>>;

/** The round that an application is entered in. */
export const loadNewPlacementParams = createLoader({ round: parseAsId });

export const placementTabs = ['stay', 'costs', 'reviews', 'history'] as const;
export const loadPlacementTab = createLoader({ tab: parseAsStringLiteral(placementTabs) });
