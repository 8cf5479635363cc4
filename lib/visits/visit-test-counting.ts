import { tripDirections, uncountedStatuses } from '@/lib/counting';
import type { Day } from '@/lib/dates';
import { isInForce, type LedgerEntry, partnershipStatus } from '@/lib/partnerships/partnership';
import type { VisitDirection, VisitStatus } from './visit';
import type { VisitCount } from './visit-count-queries';

export type CountedStop = { countryCode: string; territoryId: string; from: Day | null };

export type CountedVisit = {
	status: VisitStatus;
	direction: VisitDirection;
	startsOn: Day;
	stops: CountedStop[];
};

/** Whether the territory, or one above it, was the partner side of a partnership in force on that day. */
export type PartnerRegion = (territoryId: string, day: Day) => boolean;

/**
 * Counts by domain.md's rules: a trip once, whoever travels and however many stops it has; the different
 * countries of the trips' stops; the trips with a stop in a partner region on the stop's first day (the
 * visit's, if the stop has none). Pass each visit once. The twin of countVisits.
 */
export function countTrips(visits: CountedVisit[], isPartnerRegion: PartnerRegion): VisitCount {
	const counted = visits.filter((visit) => !uncountedStatuses.some((status) => status === visit.status));
	const trips = counted.filter((visit) => tripDirections.some((direction) => direction === visit.direction));
	const countries = new Set(trips.flatMap((trip) => trip.stops.map((stop) => stop.countryCode)));
	const toPartner = trips.filter((trip) =>
		trip.stops.some((stop) => isPartnerRegion(stop.territoryId, stop.from ?? trip.startsOn)),
	);
	return {
		visits: counted.length,
		trips: trips.length,
		countries: countries.size,
		toPartnerRegions: toPartner.length,
		withoutStop: trips.filter(({ stops }) => stops.length === 0).length,
	};
}

/**
 * The partner regions from the territories' parents and each partnership's partner side and ledger. A
 * partner's country is none of them: it lies above the partner, not below. The twin of regionsInForce.
 */
export function partnerRegions(
	parentOf: ReadonlyMap<string, string | null>,
	partnerships: { partnerIds: string[]; entries: LedgerEntry[] }[],
): PartnerRegion {
	return (territoryId, day) => {
		const above = new Set<string>();
		for (let id: string | null = territoryId; id && !above.has(id); id = parentOf.get(id) ?? null)
			above.add(id);
		return partnerships.some(
			({ partnerIds, entries }) =>
				partnerIds.some((id) => above.has(id)) && isInForce(partnershipStatus(entries, day).status),
		);
	};
}
