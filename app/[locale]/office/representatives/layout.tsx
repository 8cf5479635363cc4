import { SectionMessages } from '../section-messages';

export default function RepresentativesLayout({ children }: LayoutProps<'/[locale]/office/representatives'>) {
	return <SectionMessages of="representatives">{children}</SectionMessages>;
}
