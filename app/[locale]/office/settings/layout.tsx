import { SectionMessages } from '../section-messages';

export default function SettingsLayout({ children }: LayoutProps<'/[locale]/office/settings'>) {
	return <SectionMessages of="settings">{children}</SectionMessages>;
}
