import type { Metadata } from 'next';
import { LegalPage, legalMetadata } from '../legal-page';

type Props = PageProps<'/[locale]/imprint'>;

export function generateMetadata({ params }: Props): Promise<Metadata> {
	return legalMetadata('imprint', params);
}

export default function ImprintPage({ params }: Props) {
	return <LegalPage text="imprint" params={params} />;
}
