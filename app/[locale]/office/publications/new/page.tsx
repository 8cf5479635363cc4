import { requirePermission } from '@/lib/context';
import { publicationToFields } from '@/lib/publications/publication-fields';
import { FormPage } from '../../noun-page';
import { pageTitle } from '../../page-title';
import { PublicationForm } from '../publication-form';

export const generateMetadata = pageTitle('publications.add');

const chosen = { publishers: [], topics: [], partnerships: [], predecessor: null };

export default async function NewPublicationPage() {
	await requirePermission('publications.write');
	return (
		<FormPage noun="publications">
			<PublicationForm values={publicationToFields()} chosen={chosen} />
		</FormPage>
	);
}
