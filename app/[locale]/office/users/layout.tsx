import { SectionMessages } from '../section-messages';

export default function UsersLayout({ children }: LayoutProps<'/[locale]/office/users'>) {
	return <SectionMessages of="users">{children}</SectionMessages>;
}
