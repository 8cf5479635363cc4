import type { Metadata } from 'next';
import { LegalPage, legalMetadata } from '../legal-page';

type Props = PageProps<'/[locale]/accessibility'>;

export function generateMetadata({ params }: Props): Promise<Metadata> {
	return legalMetadata('accessibility', params);
}

export default function AccessibilityPage({ params }: Props) {
	return <LegalPage text="accessibility" params={params} />;
}
