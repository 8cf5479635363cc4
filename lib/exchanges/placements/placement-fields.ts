import type { PlacementFields } from './placement-input';
import type { Placement } from './placement-queries';

/** The placement as its form shows it; also what a conflict compares. */
export function placementToFields(found: Placement): PlacementFields {
	return {
		direction: found.direction,
		homeOrganisationId: found.homeOrganisationId ?? '',
		hostOrganisationId: found.hostOrganisationId ?? '',
		field: found.field ?? '',
		appliedOn: found.appliedOn ?? '',
		startsOn: found.startsOn ?? '',
		endsOn: found.endsOn ?? '',
		notes: found.notes ?? '',
	};
}
