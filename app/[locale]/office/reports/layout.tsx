import { SectionMessages } from '../section-messages';

export default function ReportsLayout({ children }: LayoutProps<'/[locale]/office/reports'>) {
	return <SectionMessages of="reports">{children}</SectionMessages>;
}
