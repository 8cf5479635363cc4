import { SectionMessages } from '../section-messages';

export default function PeopleLayout({ children }: LayoutProps<'/[locale]/office/people'>) {
	return <SectionMessages of="people">{children}</SectionMessages>;
}
