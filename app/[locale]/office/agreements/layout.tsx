import { SectionMessages } from '../section-messages';

export default function AgreementsLayout({ children }: LayoutProps<'/[locale]/office/agreements'>) {
	return <SectionMessages of="agreements">{children}</SectionMessages>;
}
