import { typedEuros } from '@/lib/euros';
import type { VisitFields } from './visit-input';
import type { Visit } from './visit-queries';

/** The visit as its form shows it; also what a conflict compares. */
export function visitToFields(visit: Visit): VisitFields {
	return {
		partnershipIds: visit.partnerships.map((partnership) => partnership.id),
		direction: visit.direction,
		title: visit.title,
		startsOn: visit.startsOn,
		endsOn: visit.endsOn,
		kind: visit.kind,
		purpose: visit.purpose ?? '',
		host: visit.host ?? '',
		ownCost: typedEuros(visit.ownCost),
		topicIds: visit.topics.map((topic) => topic.id),
		stops: visit.stops.map((stop) => ({
			stopId: stop.id,
			territoryId: stop.territoryId,
			place: stop.place ?? '',
			from: stop.from ?? '',
			to: stop.to ?? '',
		})),
		publicTitle: { de: visit.publicTitle.de ?? '', en: visit.publicTitle.en ?? '' },
		publicSummary: { de: visit.publicSummary.de ?? '', en: visit.publicSummary.en ?? '' },
	};
}
