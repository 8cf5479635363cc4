import { SectionMessages } from '../section-messages';

export default function PublicationsLayout({ children }: LayoutProps<'/[locale]/office/publications'>) {
	return <SectionMessages of="publications">{children}</SectionMessages>;
}
