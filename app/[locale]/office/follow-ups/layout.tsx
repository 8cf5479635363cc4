import { SectionMessages } from '../section-messages';

export default function FollowUpsLayout({ children }: LayoutProps<'/[locale]/office/follow-ups'>) {
	return <SectionMessages of="follow-ups">{children}</SectionMessages>;
}
