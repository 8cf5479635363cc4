import { SectionMessages } from '../section-messages';

export default function VisitsLayout({ children }: LayoutProps<'/[locale]/office/visits'>) {
	return <SectionMessages of="visits">{children}</SectionMessages>;
}
