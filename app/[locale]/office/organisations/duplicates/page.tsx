import { DuplicatesPage, duplicatesMetadata } from '../../merges/duplicates-page';

export const generateMetadata = duplicatesMetadata;

export default function DuplicateOrganisationsPage({
	searchParams,
}: PageProps<'/[locale]/office/organisations/duplicates'>) {
	return <DuplicatesPage noun="organisations" searchParams={searchParams} />;
}
