import { SectionMessages } from '../section-messages';

export default function OrganisationsLayout({ children }: LayoutProps<'/[locale]/office/organisations'>) {
	return <SectionMessages of="organisations">{children}</SectionMessages>;
}
