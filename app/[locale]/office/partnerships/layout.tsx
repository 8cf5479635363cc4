import { SectionMessages } from '../section-messages';

export default function PartnershipsLayout({ children }: LayoutProps<'/[locale]/office/partnerships'>) {
	return <SectionMessages of="partnerships">{children}</SectionMessages>;
}
