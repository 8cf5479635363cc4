import { DuplicatesPage, duplicatesMetadata } from '../../merges/duplicates-page';

export const generateMetadata = duplicatesMetadata;

export default function DuplicatePeoplePage({
	searchParams,
}: PageProps<'/[locale]/office/people/duplicates'>) {
	return <DuplicatesPage noun="people" searchParams={searchParams} />;
}
