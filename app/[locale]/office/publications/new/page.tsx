import { requirePermission } from '@/lib/context';
import type { PublicationFields } from '@/lib/publications/publication-input';
import { FormPage } from '../../noun-page';
import { pageTitle } from '../../page-title';
import { PublicationForm } from '../publication-form';

export const generateMetadata = pageTitle('publications.add');

const nothing: PublicationFields = {
	title: { de: '', en: '' },
	kind: 'study',
	publisherIds: [],
	surveyedFrom: '',
	surveyedTo: '',
	issuedOn: '',
	edition: { de: '', en: '' },
	predecessorId: '',
	link: '',
	topicIds: [],
	partnershipIds: [],
	notes: '',
};
const chosen = { publishers: [], topics: [], partnerships: [], predecessor: null };

export default async function NewPublicationPage() {
	await requirePermission('publications.write');
	return (
		<FormPage noun="publications">
			<PublicationForm values={nothing} chosen={chosen} />
		</FormPage>
	);
}
