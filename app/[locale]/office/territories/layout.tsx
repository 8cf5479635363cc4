import { SectionMessages } from '../section-messages';

export default function TerritoriesLayout({ children }: LayoutProps<'/[locale]/office/territories'>) {
	return <SectionMessages of="territories">{children}</SectionMessages>;
}
