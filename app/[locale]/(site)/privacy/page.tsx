import type { Metadata } from 'next';
import { LegalPage, legalMetadata } from '../legal-page';

type Props = PageProps<'/[locale]/privacy'>;

export function generateMetadata({ params }: Props): Promise<Metadata> {
	return legalMetadata('privacy', params);
}

export default function PrivacyPage({ params }: Props) {
	return <LegalPage text="privacy" params={params} />;
}
