import { SectionMessages } from '../section-messages';

export default function AccountLayout({ children }: LayoutProps<'/[locale]/office/account'>) {
	return <SectionMessages of="account">{children}</SectionMessages>;
}
