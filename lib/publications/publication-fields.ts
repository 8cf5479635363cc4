import type { PublicationFields } from './publication-input';
import type { Publication } from './publication-queries';

const both = ({ de = '', en = '' }: { de?: string; en?: string } = {}) => ({ de, en });
const idsOf = (records: { id: string }[] = []) => records.map(({ id }) => id);

/** The publication as its form shows it; without one, the form of a new one. */
export function publicationToFields(found?: Publication): PublicationFields {
	return {
		title: both(found?.title),
		kind: found?.kind ?? 'study',
		publisherIds: idsOf(found?.publishers),
		surveyedFrom: found?.surveyedFrom ?? '',
		surveyedTo: found?.surveyedTo ?? '',
		issuedOn: found?.issuedOn ?? '',
		edition: both(found?.edition),
		predecessorId: found?.predecessorId ?? '',
		link: found?.link ?? '',
		topicIds: idsOf(found?.topics),
		partnershipIds: idsOf(found?.partnerships),
		notes: found?.notes ?? '',
	};
}
