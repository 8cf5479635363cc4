import { SectionMessages } from '../section-messages';

export default function ExchangesLayout({ children }: LayoutProps<'/[locale]/office/exchanges'>) {
	return <SectionMessages of="exchanges">{children}</SectionMessages>;
}
