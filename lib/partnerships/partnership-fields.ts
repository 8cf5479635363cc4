import 'server-only';
import type { PartnershipFields } from './partnership-input';
import type { Partnership } from './partnership-queries';

/** The partnership as its form shows it. */
export function partnershipToFields(found: Partnership): PartnershipFields {
	return {
		kindId: found.kindId,
		slug: found.slug,
		parentId: found.parentId ?? '',
		parties: found.parties.map(({ territoryId, side, role }) => ({ territoryId, side, role: role ?? '' })),
		topicIds: found.topics.map((topic) => topic.id),
		leadUserId: found.leadUserId ?? '',
		deputyUserId: found.deputyUserId ?? '',
		fileReference: found.fileReference ?? '',
		costRule: found.costRule ?? '',
		verifiedOn: found.verifiedOn ?? '',
		summary: { de: found.summary.de ?? '', en: found.summary.en ?? '' },
		description: { de: found.description.de ?? '', en: found.description.en ?? '' },
		internalNotes: found.internalNotes ?? '',
	};
}
