import type { Metadata } from 'next';
import { hasLocale } from 'next-intl';
import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import '../../styles/site-entry.css';
import '../../styles/site-pages.css';
import { routing } from '@/i18n/routing';

// What the public reads is kept by the front door, not by Next.
export const dynamic = 'force-dynamic';

export const metadata: Metadata = { icons: '/icon.svg' };

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function SiteLayout({ children, params }: Props) {
	const { locale: asked } = await params;
	const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
	setRequestLocale(locale);
	return (
		<html lang={locale}>
			<body>{children}</body>
		</html>
	);
}
