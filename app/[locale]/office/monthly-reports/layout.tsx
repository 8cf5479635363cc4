import { SectionMessages } from '../section-messages';

export default function MonthlyReportsLayout({ children }: LayoutProps<'/[locale]/office/monthly-reports'>) {
	return <SectionMessages of="monthly-reports">{children}</SectionMessages>;
}
